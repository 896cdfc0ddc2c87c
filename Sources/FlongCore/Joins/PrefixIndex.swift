/// The sets in whose prefix each rank stands.
///
/// ```
/// starts    rank → first posting                  the end is the start of the next rank
/// postings  place << 32 | depth, ascending        place of the set by size, depth of the rank in it
/// ```
struct PrefixIndex: Sendable {
  private(set) var starts: [Int]
  private(set) var postings: [UInt64]

  /// Files the sets, in the order of `bySize`, under the ranks of their index prefixes.
  ///
  /// - Complexity: O(n) for n ranks in all prefixes.
  init(_ sets: RankedSets, bySize: [UInt32], bound: ResemblanceBound) {
    var starts = [Int](repeating: 0, count: sets.rankCount + 1)
    for set in bySize {
      for position in PrefixIndex.prefix(of: Int(set), sets, bound.indexPrefix) {
        starts[Int(sets.ranks[position]) + 1] += 1
      }
    }
    for rank in 0..<sets.rankCount { starts[rank + 1] += starts[rank] }
    var next = starts
    var postings = [UInt64](repeating: 0, count: starts[sets.rankCount])
    for (place, set) in bySize.enumerated() {
      let prefix = PrefixIndex.prefix(of: Int(set), sets, bound.indexPrefix)
      for position in prefix {
        let rank = Int(sets.ranks[position])
        postings[next[rank]] = UInt64(place) << 32 | UInt64(position - prefix.lowerBound)
        next[rank] += 1
      }
    }
    self.starts = starts
    self.postings = postings
  }

  /// The first positions in `ranks` of a set, of which its size allows `length`.
  ///
  /// The shingles seen once would come first in the order of frequency, so they use up their part
  /// of the prefix; most sets have nothing left.
  @inline(__always)
  static func prefix(
    of set: Int, _ sets: RankedSets, _ length: (Int) -> Int
  ) -> Range<Int> {
    let start = sets.starts[set]
    let kept = sets.starts[set + 1] - start
    let size = Int(sets.sizes[set])
    // The formulas give an empty set a prefix of 1.
    return start..<start + max(0, min(kept, length(size) - (size - kept)))
  }

  /// The postings of a rank from the place `lowest` up to, not including, `end`.
  @inline(__always)
  func postings(ofRank rank: UInt32, from lowest: Int, to end: Int) -> Range<Int> {
    let range = starts[Int(rank)]..<starts[Int(rank) + 1]
    let first = firstPosting(in: range, from: lowest)
    return first..<firstPosting(in: first..<range.upperBound, from: end)
  }

  private func firstPosting(in range: Range<Int>, from place: Int) -> Int {
    postings[range].partitioningIndex { Int($0 &>> 32) >= place }
  }
}
