import FlongCore
import Testing

struct ExactJoinTests {
  struct Cell: Sendable, CustomTestStringConvertible {
    /// Different shingles to draw from.
    let vocabulary: UInt64
    /// Products of so many draws: the more, the more the small numbers prevail.
    let skew: Int
    let largest: UInt64
    let percent: Int
    var testDescription: String {
      "\(vocabulary) shingles, skew \(skew), sets to \(largest), \(percent) %"
    }
  }

  static let cells = [(12, 1, 6), (40, 3, 12), (400, 5, 40), (3_000, 2, 25)].flatMap { shape in
    [1, 30, 50, 70, 80, 99, 100].map {
      Cell(vocabulary: UInt64(shape.0), skew: shape.1, largest: UInt64(shape.2), percent: $0)
    }
  }

  static func flat(_ sets: [[UInt64]]) -> (shingles: [UInt64], offsets: [Int]) {
    (sets.flatMap { $0 }, sets.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) })
  }

  static func bruteForce(_ sets: [[UInt64]], percent: Int) -> [VerifiedPair] {
    let shingles = sets.map { ShingleSet(sorted: $0) }
    var pairs: [VerifiedPair] = []
    for a in sets.indices {
      for b in sets.indices.dropFirst(a + 1) {
        let ratio = shingles[a].resemblance(to: shingles[b])
        guard ratio.isAtLeast(percent: percent) else { continue }
        pairs.append(
          VerifiedPair(
            pair: CandidatePair(UInt32(a), UInt32(b)), common: UInt32(ratio.numerator),
            union: UInt32(ratio.denominator)))
      }
    }
    return pairs
  }

  /// Half the sets are drawn anew, half are earlier ones with a few shingles changed.
  static func draw(_ cell: Cell) -> [[UInt64]] {
    var random = SeededGenerator(seed: cell.vocabulary &* 31 &+ UInt64(cell.skew))
    func shingle() -> UInt64 {
      var value = cell.vocabulary
      for _ in 0..<cell.skew { value = random.next() % max(value, 1) }
      return value &* 0x9E37_79B9_7F4A_7C15
    }
    var sets: [[UInt64]] = []
    for number in 0..<240 {
      var set: Set<UInt64> = []
      if number.isMultiple(of: 2) || sets.isEmpty {
        for _ in 0..<random.next() % (cell.largest + 1) { set.insert(shingle()) }
      } else {
        set = Set(sets[Int(random.next() % UInt64(sets.count))])
        for _ in 0..<random.next() % 4 {
          if random.next().isMultiple(of: 2) { set.insert(shingle()) }
          if random.next().isMultiple(of: 2), let gone = set.min() { set.remove(gone) }
        }
      }
      sets.append(set.sorted())
    }
    return sets
  }

  @Test(arguments: cells)
  func agreesWithBruteForce(cell: Cell) {
    let sets = ExactJoinTests.draw(cell)
    let (shingles, offsets) = ExactJoinTests.flat(sets)
    let join = ExactJoin(shingles: shingles, offsets: offsets, percent: cell.percent)
    #expect(join.pairs() == ExactJoinTests.bruteForce(sets, percent: cell.percent))
  }

  @Test func partsFindEachPairOnce() {
    let cell = Cell(vocabulary: 40, skew: 2, largest: 20, percent: 50)
    let (shingles, offsets) = ExactJoinTests.flat(ExactJoinTests.draw(cell))
    let join = ExactJoin(shingles: shingles, offsets: offsets, percent: cell.percent)
    let parts = [0..<1, 1..<100, 100..<100, 100..<join.probeCount].flatMap {
      join.pairs(probing: $0)
    }
    #expect(parts.sorted { $0.pair < $1.pair } == join.pairs())
  }

  @Test func setsOfOneShingle() {
    let sets: [[UInt64]] = [[5], [6], [5], [], [5, 6], [7], []]
    let (shingles, offsets) = ExactJoinTests.flat(sets)
    let half = ExactJoin(shingles: shingles, offsets: offsets, percent: 50).pairs()
    #expect(half == ExactJoinTests.bruteForce(sets, percent: 50))
    #expect(half.count == 4)
    #expect(ExactJoin(shingles: shingles, offsets: offsets, percent: 51).pairs().count == 1)
  }

  @Test func identicalSets() {
    let sets = [[UInt64]](repeating: [1, 2, 3, 4], count: 50)
    let (shingles, offsets) = ExactJoinTests.flat(sets)
    let pairs = ExactJoin(shingles: shingles, offsets: offsets, percent: 100).pairs()
    #expect(pairs.count == 50 * 49 / 2)
    #expect(pairs.allSatisfy { $0.common == 4 && $0.union == 4 })
  }

  @Test func noSets() {
    #expect(ExactJoin(shingles: [], offsets: [0], percent: 50).pairs().isEmpty)
    #expect(ExactJoin(shingles: [], offsets: [0, 0, 0], percent: 1).pairs().isEmpty)
  }
}
