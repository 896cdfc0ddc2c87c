/// The values of the page model's features for the lines of one article.
struct PageFacts: Sendable {
  let layout: PageLayout
  private let view: ArticleView
  private let places: CopyPlaces

  init(_ view: ArticleView, _ layout: PageLayout, _ places: CopyPlaces) {
    self.view = view
    self.layout = layout
    self.places = places
  }

  /// Articles with a text of their own that print the line.
  func texts(_ i: Int) -> Int { sums(i).texts }

  private func sums(_ i: Int) -> CopyPlaces.Sums {
    let cluster = view.units[i].cluster
    return cluster.flatMap { $0 < places.sums.count ? places.sums[$0] : nil } ?? .init()
  }

  /// Values in the order of `PageFeature.allCases`, for a repeated line.
  func values(_ i: Int) -> [Int] {
    let unit = view.units[i]
    var sum = sums(i)
    if sum.copies == 0 { sum.add(layout.places[i]) }
    return PageFeature.allCases.map { feature in
      switch feature {
      case .repeats: unit.repeats
      case .inSource: unit.inSource
      case .share: unit.inSource * 100 / max(1, unit.sourceSize)
      case .sourceSize: unit.sourceSize
      case .inBody: sum.inBody * 100 / sum.copies
      case .near: sum.near / sum.copies
      case .own: sum.own * 100 / sum.copies
      case .distance: sum.distance * 100 / sum.copies
      case .beside: places.beside(view, i)
      case .run: layout.places[i].run
      case .pageShare: layout.share
      case .inArticle: unit.inArticle
      case .words: unit.form.words
      case .isTerminated: unit.form.isTerminated ? 1 : 0
      case .figures: unit.form.figures
      case .isAlone: unit.isAlone ? 1 : 0
      case .isTitle: unit.isTitle ? 1 : 0
      case .cue: unit.cues.strongest
      case .reporting: unit.cues[.against]
      }
    }
  }
}
