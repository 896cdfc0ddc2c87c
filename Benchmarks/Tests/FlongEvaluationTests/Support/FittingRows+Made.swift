@testable import FlongEvaluation

extension FittingRows {
  /// Rows of three features, of which the first two make boilerplate together: the first below 10 and
  /// the second from 3 on. The third says nothing. One row in twenty is labelled wrongly.
  static func made(_ count: Int) -> FittingRows {
    var rows = FittingRows(features: 3)
    let draw = Draw("rows", article: "made")
    for row in 0..<count {
      let values = [20, 6, 50].enumerated().map { draw.number(3 * row + $0, below: $1) }
      let isBoilerplate = values[0] < 10 && values[1] >= 3
      rows.append(
        values, isBoilerplate: row % 20 == 7 ? !isBoilerplate : isBoilerplate,
        weight: isBoilerplate ? 1 : 2, fold: row % 3)
    }
    return rows
  }
}
