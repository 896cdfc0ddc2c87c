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
  /// The passages, those that say most first, and the place of each in this order.
  private let order: [UInt32]
  private let rank: [UInt32]
  private var links: [CandidatePair] = []

  /// Takes how much each passage says (its occurrences) and who may be alike, and gathers: the heaviest passage
  /// that is free represents, and takes all free ones that are alike. Of equal weights the lower
  /// number represents; `areAlike` decides on pairs that the index proposes.
  ///
  /// - Complexity: O(n + groups of the representatives), and a comparison for each free neighbour.
  public init(weights: [UInt64], index: BandIndex, areAlike: (CandidatePair) -> Bool) {
    self.index = index
    representatives = weights.indices.map { UInt32($0) }
    order = Clusterer.order(weights)
    var rank = representatives
    for (place, passage) in order.enumerated() { rank[Int(passage)] = UInt32(place) }
    self.rank = rank
    // The representative that each passage was last held against, or `taken`.
    let taken = UInt32.max
    var state = [UInt32](repeating: taken - 1, count: weights.count)
    for representative in order where state[Int(representative)] != taken {
      state[Int(representative)] = taken
      index.forEachNeighbour(of: Int(representative)) { other in
        let last = state[other]
        if last == taken || last == representative { return }
        state[other] = representative
        comparisons += 1
        guard areAlike(CandidatePair(representative, UInt32(other))) else { return }
        state[other] = taken
        representatives[other] = representative
      }
    }
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

  /// Gathers as if the passages of `pairs` were alike, too; links add up from call to call.
  ///
  /// A passage joins the heaviest representative that it is alike to, so a link changes something
  /// for the lighter of its two only, and whatever changes matters to lighter neighbours only.
  ///
  /// - Complexity: O(n), and a comparison for each representative near a passage that is touched.
  public mutating func link(_ pairs: [CandidatePair], areAlike: (CandidatePair) -> Bool) {
    links += pairs
    let linked = LinkTable(links, count: representatives.count)
    var isTouched = [Bool](repeating: false, count: order.count)
    for pair in pairs { isTouched[Int(max(rank[Int(pair.first)], rank[Int(pair.second)]))] = true }
    for place in order.indices where isTouched[place] {
      let passage = order[place]
      let found = heaviest(passage, linked, areAlike)
      let before = representatives[Int(passage)]
      representatives[Int(passage)] = found
      guard (before == passage) != (found == passage) else { continue }
      index.forEachNeighbour(of: Int(passage)) { isTouched[Int(rank[$0])] = true }
      for other in linked[Int(passage)] { isTouched[Int(rank[Int(other)])] = true }
    }
  }

  /// The heaviest representative that a passage is linked with or alike to, or itself.
  private mutating func heaviest(
    _ passage: UInt32, _ linked: LinkTable, _ areAlike: (CandidatePair) -> Bool
  ) -> UInt32 {
    var best = rank[Int(passage)]
    for other in linked[Int(passage)] where representatives[Int(other)] == other {
      best = min(best, rank[Int(other)])
    }
    var heavier: [UInt32] = []
    index.forEachNeighbour(of: Int(passage)) { other in
      if representatives[other] == other && rank[other] < best { heavier.append(rank[other]) }
    }
    heavier.sort()
    var last: UInt32?
    for place in heavier where place != last {
      last = place
      let other = order[Int(place)]
      if representatives[Int(passage)] == other { return other }
      comparisons += 1
      if areAlike(CandidatePair(passage, other)) { return other }
    }
    return order[Int(best)]
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
