/// An article that would lose more than half of its prose on repetition alone is left whole, for a
/// person to look at. Menus, lists and appeals do not count.
enum RemovalCap {
  /// The name of the evidence that holds an article back.
  static let evidenceName = "review"

  static func apply(_ view: ArticleView, _ company: Company, to verdicts: inout [Verdict]) {
    let prose = view.units.indices.filter {
      view.units[$0].form.isProse && company.stretch[$0] < 0 && !view.units[$0].isCued
        && !view.units[$0].isStanding
    }
    let removed = prose.filter { verdicts[$0].isBoilerplate }
    guard removed.count * 2 > prose.count else { return }
    for i in removed {
      verdicts[i].isBoilerplate = false
      verdicts[i].role = nil
      verdicts[i].isForReview = true
      verdicts[i].evidence.append(
        Evidence(
          RemovalCap.evidenceName, -20, "# of # sentences would go: kept for review",
          removed.count, prose.count))
    }
  }
}
