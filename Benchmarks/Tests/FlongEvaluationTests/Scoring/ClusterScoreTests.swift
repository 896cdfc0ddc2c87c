import Testing

@testable import FlongEvaluation

struct ClusterScoreTests {
  @Test func agreementIsCountedInPairs() {
    // Truth: 0 1 2 | 3 4. Found: 0 1 | 2 3 | 4.
    let score = ClusterScore(truth: [0, 0, 0, 3, 3], found: [0, 0, 2, 2, 4])
    #expect(
      score.pairs == Confusion(truePositives: 1, falsePositives: 1, falseNegatives: 3))
    #expect(score.wanted == 2 && score.found == 2)
  }

  @Test func theSameClustersUnderOtherNumbersAgree() {
    let score = ClusterScore(truth: [0, 0, 2], found: [7, 7, 1])
    #expect(score.pairs == Confusion(truePositives: 1))
  }
}
