/// Sets of shingles with each shingle replaced by its rank: the rarest first.
///
/// ```
/// shingles   [ 7 40 95 | 40 95 | 12 ]      offsets [ 0 3 5 6 ]
/// ranks      [ 0 1     | 0 1   |    ]      starts  [ 0 2 4 4 ]    7 and 12 stand in one set only
/// sizes      [ 3         2       1  ]
/// ```
///
/// A shingle seen once is in no intersection: it is dropped and lives on in `sizes` alone.
struct RankedSets: Sendable {
  /// The ranks of all sets, ascending inside each.
  private(set) var ranks: [UInt32] = []
  /// Where each set begins in `ranks`, and where the last ends.
  private(set) var starts: [Int] = [0]
  /// The number of shingles of each set, dropped ones included.
  private(set) var sizes: [UInt32] = []
  /// One more than the highest rank.
  private(set) var rankCount = 0

  var count: Int { sizes.count }

  /// Ranks the sets `shingles[offsets[i]..<offsets[i + 1]]`, each without repeats.
  ///
  /// - Complexity: O(N log m) for N shingles in sets of m.
  init(shingles: [UInt64], offsets: [Int]) {
    precondition(offsets.first == 0 && offsets.last == shingles.count, "offsets frame the shingles")
    let setCount = offsets.count - 1
    let numbering = ShingleNumbering(shingles)
    let rankOfNumber = RankedSets.ranks(byFrequency: numbering.frequencies, highest: setCount)
    rankCount = rankOfNumber.reduce(0) { $0 + ($1 == RankedSets.dropped ? 0 : 1) }
    ranks.reserveCapacity(shingles.count)
    starts.reserveCapacity(setCount + 1)
    sizes.reserveCapacity(setCount)
    for set in 0..<setCount {
      let start = ranks.count
      for position in offsets[set]..<offsets[set + 1] {
        let rank = rankOfNumber[Int(numbering.numbers[position])]
        if rank != RankedSets.dropped { ranks.append(rank) }
      }
      ranks[start...].sort()
      starts.append(ranks.count)
      sizes.append(UInt32(offsets[set + 1] - offsets[set]))
    }
  }

  private static let dropped = UInt32.max

  /// The rank of each number by rising frequency, then number; `dropped` where it is 1.
  private static func ranks(byFrequency frequencies: [UInt32], highest: Int) -> [UInt32] {
    var next = [UInt32](repeating: 0, count: highest + 2)
    for frequency in frequencies where frequency > 1 { next[Int(frequency) + 1] += 1 }
    for frequency in next.indices.dropFirst() { next[frequency] += next[frequency - 1] }
    return frequencies.map { frequency in
      guard frequency > 1 else { return dropped }
      defer { next[Int(frequency)] += 1 }
      return next[Int(frequency)]
    }
  }
}
