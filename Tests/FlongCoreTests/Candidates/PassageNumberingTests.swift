import Testing

@testable import FlongCore

struct PassageNumberingTests {
  private static let count = 300

  /// Groups of two to four of `count` passages, few enough to leave many components.
  private func bands(_ random: inout SeededGenerator) -> [BandIndex.Band] {
    (0..<3).map { _ in
      let keys = (0..<PassageNumberingTests.count).map { UInt64($0) }.shuffled(using: &random)
      let entries = keys.enumerated().map { UInt64($0.element % 230) << 32 | UInt64($0.offset) }
      return BandIndex.Band(entries.filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
    }
  }

  @Test func withoutGroupsPassagesKeepTheirNumbers() {
    let numbering = PassageNumbering([], count: 5)
    #expect(numbering.numbers == [0, 1, 2, 3, 4])
    #expect(numbering.partitions.isEmpty)
    #expect(PassageNumbering([], count: 0).passages.isEmpty)
    let own = PassageNumbering(count: 3)
    #expect(own.passages == [0, 1, 2] && own.partitions == [0..<3])
  }

  @Test func whoSharesAGroupComesFirstAndTogether() {
    // 1 ~ 5 ~ 3, 2 ~ 6; 0 and 4 stand alone.
    let bands = [
      BandIndex.Band([7 << 32 | 1, 7 << 32 | 5, 9 << 32 | 2, 9 << 32 | 6]),
      BandIndex.Band([4 << 32 | 3, 4 << 32 | 5]),
    ]
    let apart = PassageNumbering(bands, count: 7, partition: 2)
    #expect(apart.passages == [1, 5, 3, 2, 6, 0, 4])
    #expect(apart.partitions == [0..<3, 3..<5])
    let together = PassageNumbering(bands, count: 7, partition: 5)
    #expect(together.passages == [1, 2, 3, 5, 6, 0, 4])
    #expect(together.partitions == [0..<5])
  }

  @Test func aLargeComponentStandsByItsLeaders() {
    // Even and odd numbers agree in two bands; 6 and 7 do so by chance.
    let alike = BandIndex.Band(
      [0, 2, 4, 6].map { 7 << 32 | $0 } + [1, 3, 5, 7].map { 9 << 32 | $0 })
    let bands = [alike, BandIndex.Band([5 << 32 | 6, 5 << 32 | 7]), alike]
    let apart = PassageNumbering(bands, count: 8, partition: 7)
    #expect(apart.passages == [0, 2, 4, 6, 1, 3, 5, 7])
    #expect(apart.partitions == [0..<8])
    let together = PassageNumbering(bands, count: 8, partition: 8)
    #expect(together.passages == [0, 1, 2, 3, 4, 5, 6, 7])
  }

  @Test(arguments: 0..<20)
  func noGroupReachesOverItsPartition(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bands = bands(&random)
    let count = PassageNumberingTests.count
    let numbering = PassageNumbering(bands, count: count, partition: 16)
    #expect(numbering.passages.sorted() == (0..<UInt32(count)).map { $0 })
    for (number, passage) in numbering.passages.enumerated() {
      #expect(numbering.numbers[Int(passage)] == UInt32(number))
    }
    for partition in numbering.partitions where partition.count <= 16 {
      #expect(numbering.passages[partition].elementsEqual(numbering.passages[partition].sorted()))
    }
    let index = BandIndex(bands, count: count)
    let renumbered = BandIndex(bands, numbering: numbering)
    for number in 0..<count {
      let home = numbering.partitions.first { $0.contains(number) }
      #expect((home != nil) == renumbered.hasNeighbours(number))
      var near: [UInt32] = []
      renumbered.forEachNeighbour(of: number) {
        #expect(home?.contains($0) == true)
        near.append(numbering.passages[$0])
      }
      var expected: [UInt32] = []
      index.forEachNeighbour(of: Int(numbering.passages[number])) { expected.append(UInt32($0)) }
      #expect(near.sorted() == expected.sorted())
    }
  }

  /// The same passages are compared and joined, whatever their numbers are.
  @Test(arguments: 0..<20)
  func numbersDoNotShowInClusters(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bands = bands(&random)
    let count = PassageNumberingTests.count
    let weights = (0..<count).map { _ in UInt64.random(in: 1...6, using: &random) }
    let links = (0..<60).compactMap { _ -> CandidatePair? in
      let pair = CandidatePair(
        UInt32.random(in: 0..<UInt32(count), using: &random),
        UInt32.random(in: 0..<UInt32(count), using: &random))
      return pair.first == pair.second ? nil : pair
    }
    @Sendable func areAlike(_ pair: CandidatePair) -> Bool {
      (pair.packed &* 0x9E37_79B9_7F4A_7C15) &>> 60 < 11
    }
    var plain = Clusterer(
      weights: weights, index: BandIndex(bands, count: count), comparison: { areAlike })
    for size in [1, 16, 1_000] {
      let numbering = PassageNumbering(bands, count: count, partition: size)
      let passages = numbering.passages
      let alike: @Sendable (CandidatePair) -> Bool = {
        areAlike(CandidatePair(passages[Int($0.first)], passages[Int($0.second)]))
      }
      var numbered = Clusterer(
        weights: weights, numbering: numbering,
        index: BandIndex(bands, numbering: numbering), comparison: { alike })
      let before = Clusterer(
        weights: weights, index: BandIndex(bands, count: count), comparison: { areAlike })
      #expect(numbered.representatives == before.representatives)
      #expect(numbered.comparisons == before.comparisons)
      numbered.link(links, comparison: { alike })
      if size == 1 { plain.link(links, comparison: { areAlike }) }
      #expect(numbered.representatives == plain.representatives)
      #expect(numbered.comparisons == plain.comparisons)
    }
  }
}
