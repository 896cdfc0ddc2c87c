/// Gathers passages around representatives; every member is directly alike to its representative,
/// so A ~ B ~ C never joins A with C when they differ.
///
/// Two passages are compared only when one of them represents and the other is still free. So in a
/// group of n that are alike, n pairs are compared, and not all.
public struct Clusterer {
  /// The representative of every passage (itself where it stands alone).
  public private(set) var representatives: [UInt32]
  /// Pairs that were compared so far.
  public private(set) var comparisons = 0

  private let index: BandIndex
  /// The passages, those that say most first.
  private let order: [UInt32]
  private var links: [CandidatePair] = []

  /// Takes how much each passage says (its occurrences) and who may be alike. Of equal weights the lower number
  /// represents.
  ///
  /// - Complexity: O(n).
  public init(weights: [UInt64], index: BandIndex) {
    self.index = index
    representatives = weights.indices.map { UInt32($0) }
    order = Clusterer.order(weights)
  }

  /// Passages by falling weight, then by number: two stable sorts, by the lower half of the weight and
  /// by the upper one.
  private static func order(_ weights: [UInt64]) -> [UInt32] {
    var entries = weights.indices.map { ~weights[$0] &<< 32 | UInt64($0) }
    RadixSort.sort(&entries, fromBit: 32)
    for i in entries.indices {
      let passage = entries[i] & 0xFFFF_FFFF
      entries[i] = ~weights[Int(passage)] & ~0xFFFF_FFFF | passage
    }
    RadixSort.sort(&entries, fromBit: 32)
    return entries.map { UInt32(truncatingIfNeeded: $0) }
  }

  /// Gathers anew: the heaviest passage that is free represents, and takes all free ones that are alike.
  ///
  /// Passages of `links` are alike; of those that the index proposes `areAlike` decides. Links add up
  /// from call to call, and what was found to be alike before is not asked again.
  ///
  /// - Complexity: O(n + groups of the representatives), and a comparison for each free neighbour.
  public mutating func gather(
    linking pairs: [CandidatePair] = [], areAlike: (CandidatePair) -> Bool
  ) {
    links += pairs
    let linked = LinkTable(links, count: representatives.count)
    let known = representatives
    // The representative that each passage was last held against, or `taken`.
    let taken = UInt32.max
    var state = [UInt32](repeating: taken - 1, count: known.count)
    for representative in order where state[Int(representative)] != taken {
      state[Int(representative)] = taken
      representatives[Int(representative)] = representative
      index.forEachNeighbour(of: Int(representative)) { other in
        let last = state[other]
        if last == taken || last == representative { return }
        state[other] = representative
        if known[other] != representative {
          comparisons += 1
          guard areAlike(CandidatePair(representative, UInt32(other))) else { return }
        }
        state[other] = taken
        representatives[other] = representative
      }
      for other in linked[Int(representative)] where state[Int(other)] != taken {
        state[Int(other)] = taken
        representatives[Int(other)] = representative
      }
    }
  }
}

/// Pairs by either of their passages.
private struct LinkTable {
  private var offsets: [UInt32]
  private var others: [UInt32]

  init(_ pairs: [CandidatePair], count: Int) {
    offsets = [UInt32](repeating: 0, count: count + 1)
    others = [UInt32](repeating: 0, count: 2 * pairs.count)
    for pair in pairs {
      offsets[Int(pair.first) + 1] += 1
      offsets[Int(pair.second) + 1] += 1
    }
    for i in 0..<count { offsets[i + 1] += offsets[i] }
    var next = offsets
    for pair in pairs {
      for (from, to) in [(pair.first, pair.second), (pair.second, pair.first)] {
        others[Int(next[Int(from)])] = to
        next[Int(from)] += 1
      }
    }
  }

  subscript(passage: Int) -> ArraySlice<UInt32> {
    others[Int(offsets[passage])..<Int(offsets[passage + 1])]
  }
}
