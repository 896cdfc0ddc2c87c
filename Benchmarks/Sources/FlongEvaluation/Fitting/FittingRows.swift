/// What trees are fitted on: lines with the values of their features, and whether they are
/// boilerplate.
struct FittingRows: Sendable, Equatable {
  /// By feature, then row.
  private(set) var columns: [[Int]]
  private(set) var isBoilerplate: [Bool] = []
  private(set) var weights: [Double] = []
  /// The part of the cross-validation in which a row is held back.
  private(set) var folds: [Int] = []

  init(features: Int) {
    columns = [[Int]](repeating: [], count: features)
  }

  var count: Int { weights.count }

  mutating func append(_ values: [Int], isBoilerplate: Bool, weight: Double = 1, fold: Int = 0) {
    for feature in columns.indices { columns[feature].append(values[feature]) }
    self.isBoilerplate.append(isBoilerplate)
    weights.append(weight)
    folds.append(fold)
  }

  /// The rows that `fold` does not hold back.
  func without(fold: Int) -> FittingRows {
    var rows = FittingRows(features: columns.count)
    for row in folds.indices where folds[row] != fold {
      rows.append(
        columns.map { $0[row] }, isBoilerplate: isBoilerplate[row], weight: weights[row],
        fold: folds[row])
    }
    return rows
  }
}
