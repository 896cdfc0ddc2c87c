import Testing

@testable import FlongCore

struct CandidatePairTests {
  @Test func theSmallerStandsFirst() {
    let pair = CandidatePair(9, 4)
    #expect(pair.first == 4 && pair.second == 9)
    #expect(pair == CandidatePair(4, 9))
  }

  @Test func packedKeepsPairAndOrder() {
    let pairs = [
      CandidatePair(0, 0), CandidatePair(0, .max), CandidatePair(1, 2), CandidatePair(1, 3),
      CandidatePair(2, 3), CandidatePair(.max, .max),
    ]
    #expect(pairs.map { CandidatePair(packed: $0.packed) } == pairs)
    #expect(pairs.map(\.packed) == pairs.map(\.packed).sorted())
    #expect(Array(pairs.reversed()).sorted() == pairs)
  }

  @Test func sortUniqueGivesAnAscendingSet() {
    var random = SeededGenerator(seed: 1)
    var pairs = (0..<2_000).map { _ in
      CandidatePair(
        UInt32.random(in: 0...30, using: &random), UInt32.random(in: 0...30, using: &random))
    }
    let expected = Set(pairs).sorted()
    CandidatePair.sortUnique(&pairs)
    #expect(pairs == expected)
    pairs = []
    CandidatePair.sortUnique(&pairs)
    #expect(pairs.isEmpty)
  }
}
