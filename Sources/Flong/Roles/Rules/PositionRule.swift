/// Boilerplate stands at the edges and in blocks; a repeated line between two paragraphs of the text
/// proper is more likely a subheading.
enum PositionRule {
  /// Lines from one row of figures to a line of its table.
  static let tableReach = 3

  /// Appends what speaks for or against a unit.
  static func weigh(_ view: ArticleView, _ i: Int, into result: inout [Evidence]) {
    let unit = view.units[i]
    if view.isAtEdge(i) && (unit.repeats >= 3 || unit.cues.total > 0 || view.isInBlock(i)) {
      let tail = i >= view.body.upperBound
      result.append(
        Evidence(
          "edge", 1, tail ? "behind the last own paragraph" : "before the first own paragraph")
      )
    }
    if view.body.contains(i) && unit.cues.strongest < 2 && unit.repeats <= 3 && !view.isInBlock(i) {
      result.append(Evidence("inside", -2, "between the article's own paragraphs"))
    }
    let before = i > 0 ? view.units[i - 1] : nil
    let after = i + 1 < view.units.count ? view.units[i + 1] : nil
    if !unit.form.isProse {
      if unit.isUncued && (isInTable(view, i, step: -1) || isInTable(view, i, step: 1)) {
        result.append(Evidence("table", -5, "beside a row of figures"))
      }
      if view.isInBlock(i) {
        result.append(Evidence("block", 2, "between other repeated lines"))
      } else if before?.isOwn == true && after?.isOwn == true && !unit.isFurniture {
        result.append(
          Evidence(
            "subheading", unit.cues.strongest >= 2 ? -3 : -6, "alone between two own paragraphs"))
      } else if after?.isOwn == true && unit.repeats <= 3 {
        result.append(Evidence("heading", -3, "right before an own paragraph"))
      }
    }
  }

  /// Whether a row of figures stands right beside the line, or up to `tableReach` lines away with nothing
  /// but lines that hold figures between. A line without a figure may have a date beside it.
  private static func isInTable(_ view: ArticleView, _ i: Int, step: Int) -> Bool {
    var j = i + step
    guard view.units.indices.contains(j) else { return false }
    if view.units[j].isRow { return true }
    guard holdsFigure(view.units[i]) else { return false }
    while abs(j - i) <= tableReach, view.units.indices.contains(j), holdsFigure(view.units[j]) {
      if view.units[j].form.isFigures { return true }
      j += step
    }
    return false
  }

  /// Words and figures, and no hint of asking or of the page.
  private static func holdsFigure(_ unit: ArticleView.Unit) -> Bool {
    !unit.form.isProse && unit.isUncued && (1..<100).contains(unit.form.figures)
  }
}
