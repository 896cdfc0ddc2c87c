internal import Flong

/// All forms of all labelled sets.
enum FittingSets {
  /// The most that the rows of a set may weigh: as it is or with words varied, and in another form.
  static let cap = 6000.0
  static let formCap = 3000.0

  /// Each set as it is, with words of its boilerplate varied, without sources, and with few articles
  /// of each source.
  static func forms(
    _ sets: [LabelledSet], jobs: Int, progress: (String) -> Void
  ) -> [FittingSet] {
    var forms: [FittingSet] = []
    for set in sets where set.labels.joined().contains(where: \.isBoilerplate) {
      let folds = set.articles.map { Fold.fold(of: $0) }
      func add(_ name: String, _ set: LabelledSet, _ folds: [Int], cap: Double) {
        let form = FittingSet(name, set, folds: folds, cap: cap, jobs: jobs)
        progress("\(name): \(set.articles.count) articles, \(form.lines.count) lines of pages")
        forms.append(form)
      }
      add(set.name, set, folds, cap: cap)
      let varied = Variant.varied.applied(to: set)
      add("\(set.name), words varied", varied, folds, cap: cap)
      let bare = Variant.withoutSources.applied(to: set)
      add("\(set.name), no sources", bare, folds, cap: formCap)
      let thin = ThinSources.applied(to: set)
      guard thin.articles.count < set.articles.count else { continue }
      add("\(set.name), thin", thin, thin.articles.map { Fold.fold(of: $0) }, cap: formCap)
    }
    return forms
  }
}
