/// Trees whose sum is the log-odds that a row is boilerplate (Friedman 2001).
struct BoostedTrees: Sendable, Equatable {
  /// The log-odds of all rows together.
  var base: Double
  var trees: [BoostedTree]

  /// The log-odds of a row.
  func logOdds(_ values: [Int]) -> Double {
    trees.reduce(base) { sum, tree in sum + tree.values[tree.leaf { values[$0] }] }
  }
}
