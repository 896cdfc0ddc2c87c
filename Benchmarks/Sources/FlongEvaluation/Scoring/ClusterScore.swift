/// How well two ways to cluster the same articles agree, counted in pairs of one cluster.
struct ClusterScore: Sendable, Equatable {
  var pairs = Confusion()
  /// Clusters of two and more.
  var wanted = 0
  var found = 0

  /// Both give each article the number of its cluster.
  ///
  /// - Complexity: O(n log n).
  init(truth: [Int], found: [Int]) {
    let truthCounts = ClusterScore.sizes(truth.map { [$0] })
    let foundCounts = ClusterScore.sizes(found.map { [$0] })
    let both = ClusterScore.sizes(zip(truth, found).map { [$0, $1] })
    let common = ClusterScore.pairCount(both)
    pairs.truePositives = common
    pairs.falsePositives = ClusterScore.pairCount(foundCounts) - common
    pairs.falseNegatives = ClusterScore.pairCount(truthCounts) - common
    wanted = truthCounts.count { $0 > 1 }
    self.found = foundCounts.count { $0 > 1 }
  }

  private static func sizes(_ keys: [[Int]]) -> [Int] {
    var sizes: [[Int]: Int] = [:]
    for key in keys { sizes[key, default: 0] += 1 }
    return Array(sizes.values)
  }

  private static func pairCount(_ sizes: [Int]) -> Int {
    sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}
