import Testing

@testable import Flong

struct VerdictTests {
  @Test func pointsAreTheSumOfTheEvidence() {
    #expect(Verdict().points == 0)
    #expect(Verdict(evidence: [3, -5, 4].map { Evidence("name", $0, "detail") }).points == 2)
  }
}
