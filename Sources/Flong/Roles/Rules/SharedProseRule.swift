/// Prose in a row that other articles print too is a story that they share, and a line above it is its
/// headline, however much of a page stands around them.
enum SharedProseRule {
  /// Appends what speaks against a unit.
  static func weigh(
    _ view: ArticleView, _ i: Int, _ shared: SharedProse, _ company: Company,
    into result: inout [Evidence]
  ) {
    let unit = view.units[i]
    if let run = shared[i] {
      result.append(Evidence("shared", -8, "within # words of prose that are repeated", run.words))
    } else if let run = shared[i + 1], view.units[i + 1].isRepeated, !unit.form.isProse,
      unit.isUncued, unit.repeats <= run.repeats, company.stretch[i] < 0
    {
      result.append(
        Evidence("headline", -10, "right before # words of prose that are repeated", run.words))
    }
  }
}
