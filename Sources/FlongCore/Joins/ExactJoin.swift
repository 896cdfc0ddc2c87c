/// All pairs of sets with at least a given resemblance, none missed.
///
/// Two sets that are alike share one of their rarest shingles: only these are looked up, from the
/// larger set to the smaller (Bayardo, Ma, Srikant 2007), and a pair whose first common shingle
/// stands too deep in both is dropped before it is compared (PPJoin: Xiao, Wang, Lin, Yu 2008).
/// Every step rests on whole numbers.
///
/// ```swift
/// let join = ExactJoin(shingles: [1, 2, 3, 2, 3, 4], offsets: [0, 3, 6], percent: 50)
/// join.pairs()  // [(0, 1): 2 of 4]
/// ```
public struct ExactJoin: Sendable {
  private let sets: RankedSets
  private let bound: ResemblanceBound
  /// The sets by rising size, then number.
  private let bySize: [UInt32]
  private let index: PrefixIndex

  /// Prepares the join of the sets `shingles[offsets[i]..<offsets[i + 1]]`, each without repeats.
  ///
  /// - Precondition: 1 ≤ `percent` ≤ 100; `offsets` ascends from 0 to `shingles.count`.
  /// - Complexity: O(N log m) for N shingles in sets of m.
  public init(shingles: [UInt64], offsets: [Int], percent: Int) {
    sets = RankedSets(shingles: shingles, offsets: offsets)
    bound = ResemblanceBound(percent: percent)
    var entries = sets.sizes.enumerated().map { UInt64($1) << 32 | UInt64($0) }
    RadixSort.sort(&entries, fromBit: 32)
    bySize = entries.map { UInt32(truncatingIfNeeded: $0) }
    index = PrefixIndex(sets, bySize: bySize, bound: bound)
  }

  /// The number of sets, which is the number of probes.
  public var probeCount: Int { bySize.count }

  /// All pairs, ascending; empty sets are in none.
  ///
  /// - Complexity: O(N) for prefixes of rare shingles; quadratic in groups of sets that are all
  ///   alike, as the result is.
  public func pairs() -> [VerifiedPair] {
    pairs(probing: 0..<probeCount).sorted { $0.pair < $1.pair }
  }

  /// The pairs that a part of the probes finds, in no promised order; parts that cover
  /// `0..<probeCount` together find each pair once.
  public func pairs(probing probes: Range<Int>) -> [VerifiedPair] {
    var found: [VerifiedPair] = []
    var candidates: [UInt32] = []
    for place in probes {
      candidates.removeAll(keepingCapacity: true)
      collectCandidates(of: place, into: &candidates)
      candidates.sort()
      var last: UInt32?
      for candidate in candidates where candidate != last {
        last = candidate
        compare(Int(bySize[place]), Int(bySize[Int(candidate)]), into: &found)
      }
    }
    return found
  }

  /// Places of smaller sets that share a rank of their prefix with this one's, repeats included.
  private func collectCandidates(of place: Int, into candidates: inout [UInt32]) {
    let set = Int(bySize[place])
    let size = Int(sets.sizes[set])
    let prefix = PrefixIndex.prefix(of: set, sets, bound.probePrefix)
    guard !prefix.isEmpty else { return }
    let end = sets.starts[set + 1]
    let lowest = firstPlace(ofSize: bound.leastSize(for: size))
    for position in prefix {
      let postings = index.postings(ofRank: sets.ranks[position], from: lowest, to: place)
      for posting in postings {
        let other = UInt32(truncatingIfNeeded: index.postings[posting] &>> 32)
        let depth = Int(index.postings[posting] & 0xFFFF_FFFF)
        let otherSet = Int(bySize[Int(other)])
        let otherRest = sets.starts[otherSet + 1] - sets.starts[otherSet] - depth
        // Were this the first common rank, no more than the shorter rest could be common. A later
        // one may fail here; then the first has let the pair pass.
        let most = min(end - position, otherRest)
        if most >= bound.leastCommon(size, Int(sets.sizes[otherSet])) { candidates.append(other) }
      }
    }
  }

  /// The first place of a set that is not smaller than `size`.
  private func firstPlace(ofSize size: Int) -> Int {
    var low = 0
    var high = bySize.count
    while low < high {
      let middle = (low + high) / 2
      if Int(sets.sizes[Int(bySize[middle])]) < size { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func compare(_ a: Int, _ b: Int, into found: inout [VerifiedPair]) {
    let sum = Int(sets.sizes[a]) + Int(sets.sizes[b])
    let least = bound.leastCommon(Int(sets.sizes[a]), Int(sets.sizes[b]))
    let common = sets.commonCount(a, b)
    guard common >= least else { return }
    found.append(
      VerifiedPair(
        pair: CandidatePair(UInt32(a), UInt32(b)), common: UInt32(common),
        union: UInt32(sum - common)))
  }
}
