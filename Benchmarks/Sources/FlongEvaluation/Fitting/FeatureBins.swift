/// The values of rows in a few bins, so that every split between bins can be tried.
struct FeatureBins: Sendable, Equatable {
  /// Of each feature, ascending: a value lies in the first bin whose threshold is above it, or in
  /// one more behind the last.
  let thresholds: [[Int]]
  /// By feature, then row.
  let bins: [[UInt8]]

  /// Cuts halfway between the values of a feature, or between its quantiles where it has more values
  /// than `most`.
  ///
  /// - Complexity: O(n log n) in the rows, for each feature.
  init(_ columns: [[Int]], most: Int) {
    precondition((2...256).contains(most), "bins are numbered by bytes")
    thresholds = columns.map { FeatureBins.thresholds($0, most: most) }
    bins = zip(columns, thresholds).map { column, thresholds in
      column.map { value in UInt8(thresholds.firstIndex { value < $0 } ?? thresholds.count) }
    }
  }

  private static func thresholds(_ column: [Int], most: Int) -> [Int] {
    let sorted = column.sorted()
    var values = distinct(sorted)
    if values.count > most {
      values = distinct((0..<most).map { sorted[(sorted.count - 1) * $0 / (most - 1)] })
    }
    return zip(values, values.dropFirst()).map { low, high in low + (high - low) / 2 + 1 }
  }

  private static func distinct(_ sorted: [Int]) -> [Int] {
    var values: [Int] = []
    for value in sorted where value != values.last { values.append(value) }
    return values
  }
}
