/// Gathers passages around representatives; every member is directly alike to its representative,
/// so A ~ B ~ C never joins A with C when they differ.
public enum Clusterer {
  /// The representative of every passage (itself where it stands alone).
  ///
  /// Passages are taken by falling `weight` (occurrences), then by number: the most frequent
  /// wording represents. `pairs` hold verified pairs, each once.
  ///
  /// - Complexity: O(n log n + m).
  public static func representatives(weights: [UInt64], pairs: [VerifiedPair]) -> [UInt32] {
    let count = weights.count
    var offsets = [Int](repeating: 0, count: count + 1)
    for pair in pairs {
      offsets[Int(pair.pair.first) + 1] += 1
      offsets[Int(pair.pair.second) + 1] += 1
    }
    for i in 0..<count { offsets[i + 1] += offsets[i] }
    var fill = offsets
    var neighbours = [UInt32](repeating: 0, count: pairs.count * 2)
    for pair in pairs {
      neighbours[fill[Int(pair.pair.first)]] = pair.pair.second
      fill[Int(pair.pair.first)] += 1
      neighbours[fill[Int(pair.pair.second)]] = pair.pair.first
      fill[Int(pair.pair.second)] += 1
    }
    let linked = order((0..<count).filter { offsets[$0 + 1] > offsets[$0] }, weights: weights)
    var representative = (0..<count).map { UInt32($0) }
    var taken = [Bool](repeating: false, count: count)
    for passage in linked where !taken[passage] {
      taken[passage] = true
      for neighbour in neighbours[offsets[passage]..<offsets[passage + 1]]
      where !taken[Int(neighbour)] {
        taken[Int(neighbour)] = true
        representative[Int(neighbour)] = UInt32(passage)
      }
    }
    return representative
  }

  /// Passages by falling weight, then by number: two stable sorts, by the lower half of the weight and
  /// by the upper one.
  private static func order(_ passages: [Int], weights: [UInt64]) -> [Int] {
    var entries = passages.map { ~weights[$0] &<< 32 | UInt64($0) }
    RadixSort.sort(&entries, fromBit: 32)
    for i in entries.indices {
      let passage = entries[i] & 0xFFFF_FFFF
      entries[i] = ~weights[Int(passage)] & ~0xFFFF_FFFF | passage
    }
    RadixSort.sort(&entries, fromBit: 32)
    return entries.map { Int($0 & 0xFFFF_FFFF) }
  }
}
