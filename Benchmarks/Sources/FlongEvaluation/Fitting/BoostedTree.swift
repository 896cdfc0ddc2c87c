/// A tree of depth three: seven questions whether a value is smaller than a threshold, level by level,
/// and eight leaves; a smaller value goes left.
struct BoostedTree: Sendable, Equatable {
  static let depth = 3
  static let inner = (1 << depth) - 1
  static let leaves = 1 << depth

  /// The numbers of the features asked for.
  var features: [Int]
  var thresholds: [Int]
  /// Log-odds.
  var values: [Double]
  /// The weight of the rows that fall into each leaf.
  var cover: [Double]

  func leaf(_ value: (_ feature: Int) -> Int) -> Int {
    var node = 0
    while node < BoostedTree.inner {
      node = 2 * node + (value(features[node]) < thresholds[node] ? 1 : 2)
    }
    return node - BoostedTree.inner
  }

  /// The means of all nodes in log-odds, level by level, leaves last.
  var means: [Double] {
    var level = values
    var cover = cover
    var means = values
    while level.count > 1 {
      let pairs = stride(from: 0, to: level.count, by: 2)
      level = pairs.map { i in
        let sum = cover[i] + cover[i + 1]
        return sum > 0
          ? (cover[i] * level[i] + cover[i + 1] * level[i + 1]) / sum
          : (level[i] + level[i + 1]) / 2
      }
      cover = pairs.map { cover[$0] + cover[$0 + 1] }
      means = level + means
    }
    return means
  }
}
