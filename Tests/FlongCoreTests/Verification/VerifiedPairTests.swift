import Testing

@testable import FlongCore

struct VerifiedPairTests {
  @Test func resemblanceIsCommonOverUnion() {
    let pair = VerifiedPair(pair: CandidatePair(4, 2), common: 3, union: 8)
    #expect(pair.resemblance == Ratio(3, 8))
    #expect(pair.pair == CandidatePair(2, 4))
  }
}
