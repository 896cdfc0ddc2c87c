import Testing

@testable import FlongCore

struct SpanMatchTests {
  @Test func matchedTokensAreCountedOnce() {
    let match = SpanMatch(aStart: 10, aEnd: 20, bStart: 40, bEnd: 52, matched: 8)
    #expect(match.aCount == 10)
    #expect(match.bCount == 12)
    #expect(match.resemblance == Ratio(8, 14))
  }

  @Test func equalRunsResembleWholly() {
    let match = SpanMatch(aStart: 0, aEnd: 9, bStart: 9, bEnd: 18, matched: 9)
    #expect(match.resemblance == Ratio(9, 9))
  }
}
