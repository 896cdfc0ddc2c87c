import Testing

@testable import FlongCore

struct BandIndexTests {
  private let entry = BandIndex.Band.entry

  private func pairs(_ entries: [UInt64]) -> [CandidatePair] {
    BandIndex([BandIndex.Band(entries)], count: 1_000).pairs()
  }

  @Test func nothingIsProposedAcrossKeys() {
    #expect(pairs([]).isEmpty)
    #expect(pairs([entry(1, 0)]).isEmpty)
    #expect(pairs([entry(1, 0), entry(2, 1), entry(3, 2)]).isEmpty)
  }

  @Test(arguments: 2...BandIndex.fullGroup)
  func smallGroupsProposeAllPairs(count: Int) {
    let proposed = pairs((0..<count).map { entry(7, $0) })
    var expected: Set<CandidatePair> = []
    for i in 0..<count {
      for j in 0..<i { expected.insert(CandidatePair(UInt32(i), UInt32(j))) }
    }
    #expect(Set(proposed) == expected)
    #expect(proposed.count == expected.count)
  }

  @Test(arguments: [BandIndex.fullGroup + 1, 400, 1_000])
  func largeGroupsGrowByTwoPairsAPassage(count: Int) {
    let proposed = Set(pairs((0..<count).map { entry(7, $0) }))
    var expected: Set<CandidatePair> = []
    for i in 1..<count {
      expected.insert(CandidatePair(0, UInt32(i)))
      expected.insert(CandidatePair(UInt32(i - 1), UInt32(i)))
    }
    #expect(proposed == expected)
    #expect(proposed.count == 2 * count - 3)
  }

  @Test func groupsAreFoundWhereverTheirKeysStand() {
    let entries = [entry(9, 0), entry(2, 1), entry(9, 2), entry(.max, 3), entry(2, 4), entry(9, 5)]
    #expect(
      pairs(entries) == [
        CandidatePair(0, 2), CandidatePair(0, 5), CandidatePair(1, 4), CandidatePair(2, 5),
      ])
  }

  @Test(arguments: [1, 3, 70, 200])
  func groupsAreTheSameWhoeverAsksForTheirRows(size: Int) {
    let band = BandIndex.Band((0..<600).map { entry(UInt32($0 / size), $0) })
    var groups: [[UInt32]] = []
    band.forEachGroup { groups.append(Array($0)) }
    #expect(groups.count == (size == 1 ? 0 : 600 / size + (600 % size > 1 ? 1 : 0)))
    var asking: [[UInt32]] = []
    let table = [UInt64](repeating: 0, count: 600)
    table.withUnsafeBufferPointer { table in
      band.forEachGroup(asking: table) { asking.append(Array($0)) }
    }
    #expect(asking == groups)
  }

  @Test func bandsAddUp() {
    let bands = [[entry(1, 0), entry(1, 1), entry(2, 3)], [], [entry(5, 1), entry(5, 3)]]
      .map { BandIndex.Band($0) }
    let index = BandIndex(bands, count: 4)
    #expect(index.pairs() == [CandidatePair(0, 1), CandidatePair(1, 3)])
    #expect((0..<4).map(index.hasNeighbours) == [true, true, false, true])
  }

  /// A partition of more passages than a cache holds is filled in pieces.
  @Test func aLargePartitionHasTheNeighboursOfItsGroups() {
    let count = 40_000
    let large = (0..<200).map { entry(0, $0 * 199) }
    let pairs = (1..<19_000).flatMap { [entry(UInt32($0), $0), entry(UInt32($0), 39_999 - $0)] }
    let triples = (0..<13_000).flatMap { key in
      [0, 13_000, 26_000].map { entry(UInt32(key), key + $0) }
    }
    let index = BandIndex([large + pairs, triples].map { BandIndex.Band($0) }, count: count)
    for passage in 0..<count {
      var expected: [Int] = []
      if passage % 199 == 0 && passage < 39_800 {
        expected += passage == 0 ? (1..<200).map { $0 * 199 } : [0]
        if passage > 199 { expected.append(passage - 199) }
        if passage > 0 && passage < 39_601 { expected.append(passage + 199) }
      }
      let other = 39_999 - passage
      if min(passage, other) >= 1 && min(passage, other) < 19_000 { expected.append(other) }
      if passage < 39_000 {
        expected += [0, 13_000, 26_000].map { passage % 13_000 + $0 }.filter { $0 != passage }
      }
      var found: [Int] = []
      index.forEachNeighbour(of: passage) { found.append($0) }
      #expect(found.sorted() == expected.sorted())
      #expect(index.hasNeighbours(passage) == !expected.isEmpty)
    }
  }
}
