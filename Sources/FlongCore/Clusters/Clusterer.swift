/// Gathers passages around representatives; every member is directly alike to its representative,
/// so A ~ B ~ C never joins A with C when they differ.
///
/// Two passages are compared only when one of them represents and the other is still free. So in a
/// group of n that are alike, n pairs are compared, and not all.
public struct Clusterer {
  /// Calls `body` with pieces of `0..<count`, of about `grain`, on any number of threads.
  public typealias Run = (
    _ count: Int, _ grain: Int, _ body: @Sendable (Range<Int>) -> Void
  ) -> Void

  /// Calls `body` once, on the thread that asks.
  public static func alone(
    _ count: Int, _ grain: Int, _ body: @Sendable (Range<Int>) -> Void
  ) {
    body(0..<count)
  }

  /// The representative of every passage (itself where it stands alone).
  ///
  /// - Complexity: O(n).
  public var representatives: [UInt32] {
    var representatives = chosen
    for (number, passage) in numbering.passages.enumerated() {
      representatives[Int(passage)] = numbering.passages[Int(chosen[number])]
    }
    return representatives
  }

  /// Pairs that were compared so far; those that only the number of threads made necessary do not count.
  public internal(set) var comparisons = 0

  /// Decides whether a pair is alike; only for the thread that it was made for, as it may keep what it reads.
  public typealias Comparison = (CandidatePair) -> Bool

  /// Asks for the memory of passages that are compared with one soon, by their numbers.
  public typealias Prefetching = @Sendable (_ passage: UInt32, _ others: ArraySlice<UInt32>) -> Void

  let numbering: PassageNumbering
  let index: BandIndex
  let run: Run
  // Passages go by their numbers from here on.
  /// The representative of each passage.
  var chosen: [UInt32]
  /// The passages, those that say most first.
  let order: [UInt32]
  /// The rank of each passage in this order, times two; odd where another passage represents it.
  var standings: [UInt32]
  private var links: [CandidatePair] = []

  /// Takes how much each passage says (its occurrences) and who may be alike, and gathers: the heaviest passage
  /// that is free represents, and takes all free ones that are alike. Of equal weights the lower
  /// passage represents; each `comparison` decides on pairs that the index proposes.
  ///
  /// - Parameter numbering: The numbers by which the index, `prefetch` and `comparison` know the passages;
  ///   their own, if there is none.
  /// - Complexity: O(n + groups of the representatives), and a comparison for each free neighbour.
  public init(
    weights: [UInt64], numbering: PassageNumbering? = nil, index: BandIndex,
    run: @escaping Run = Clusterer.alone,
    prefetch: Prefetching = { _, _ in }, comparison: @Sendable () -> Comparison
  ) {
    precondition(weights.count < Int(Int32.max))
    let numbering = numbering ?? PassageNumbering(count: weights.count)
    self.numbering = numbering
    self.index = index
    self.run = run
    chosen = weights.indices.map { UInt32($0) }
    order = Clusterer.order(weights).map { numbering.numbers[Int($0)] }
    standings = [UInt32](repeating: 0, count: weights.count)
    for (rank, number) in order.enumerated() { standings[Int(number)] = UInt32(rank) &<< 1 }
    gather(prefetch, comparison)
  }

  /// Gathers as if the passages of `pairs` were alike, too; links add up from call to call.
  ///
  /// A passage joins the heaviest representative that it is alike to, so a link changes something
  /// for the lighter of its two only, and whatever changes matters to lighter neighbours only.
  ///
  /// - Complexity: O(n), and a comparison for each representative near a passage that is touched.
  public mutating func link(
    _ pairs: [CandidatePair], comparison: @Sendable () -> Comparison
  ) {
    let pairs = pairs.map {
      CandidatePair(numbering.numbers[Int($0.first)], numbering.numbers[Int($0.second)])
    }
    links += pairs
    var touched = TouchedRanks(count: order.count)
    for pair in pairs {
      touched.insert(max(standings[Int(pair.first)], standings[Int(pair.second)]) &>> 1)
    }
    settle(LinkTable(links, count: chosen.count), &touched, comparison)
  }

  /// Passages by falling weight, then by number.
  ///
  /// Both halves of nearly all weights fit 16 bits: a radix sort takes them together, and what is more
  /// counts as much as fits, until those that may stand in a wrong order are sorted among themselves.
  private static func order(_ weights: [UInt64]) -> [UInt32] {
    let most: UInt64 = 0xFFFF
    var entries = weights.indices.map { passage in
      let weight = weights[passage]
      let key = min(weight &>> 32, most) &<< 16 | min(weight & 0xFFFF_FFFF, most)
      return (~key) &<< 32 | UInt64(passage)
    }
    RadixSort.sort(&entries, fromBit: 32)
    /// What those share that were cut to fit, and among which this one stands; nil if it fits.
    func cut(_ entry: UInt64) -> UInt64? {
      let key = ~entry &>> 32
      return key &>> 16 == most ? most &<< 16 : key & most == most ? key : nil
    }
    var start = 0
    while start < entries.count {
      var end = start + 1
      if let group = cut(entries[start]) {
        while end < entries.count && cut(entries[end]) == group { end += 1 }
        entries[start..<end].sort {
          let (a, b) = ($0 & 0xFFFF_FFFF, $1 & 0xFFFF_FFFF)
          return (weights[Int(b)], a) < (weights[Int(a)], b)
        }
      }
      start = end
    }
    return entries.map { UInt32(truncatingIfNeeded: $0) }
  }
}
