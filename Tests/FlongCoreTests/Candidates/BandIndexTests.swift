import Testing

@testable import FlongCore

struct BandIndexTests {
  private func entry(_ key: UInt32, _ passage: Int) -> UInt64 {
    UInt64(key) << 32 | UInt64(passage)
  }

  private func pairs(_ entries: [UInt64]) -> [CandidatePair] {
    var entries = entries
    var pairs: [CandidatePair] = []
    BandIndex.propose(&entries, to: &pairs)
    return pairs
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
        CandidatePair(1, 4), CandidatePair(0, 2), CandidatePair(0, 5), CandidatePair(2, 5),
      ])
  }

  @Test func proposalsAreAppended() {
    var entries = [entry(1, 0), entry(1, 1)]
    var pairs = [CandidatePair(8, 9)]
    BandIndex.propose(&entries, to: &pairs)
    #expect(pairs == [CandidatePair(8, 9), CandidatePair(0, 1)])
  }

  @Test func sortUniqueGivesAnAscendingSet() {
    var random = SeededGenerator(seed: 1)
    var pairs = (0..<2_000).map { _ in
      CandidatePair(
        UInt32.random(in: 0...30, using: &random), UInt32.random(in: 0...30, using: &random))
    }
    let expected = Set(pairs).sorted()
    BandIndex.sortUnique(&pairs)
    #expect(pairs == expected)
    pairs = []
    BandIndex.sortUnique(&pairs)
    #expect(pairs.isEmpty)
  }
}
