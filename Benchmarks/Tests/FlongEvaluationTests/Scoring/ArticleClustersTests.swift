import Testing

@testable import FlongEvaluation

struct ArticleClustersTests {
  @Test func namesBecomeTheFirstArticle() {
    let clusters = ArticleClusters.numbered([(4, "x"), (1, "x"), (2, "y")], of: 5)
    #expect(clusters == [0, 1, 2, 3, 1])
  }

  @Test func pairsJoinOverSteps() {
    #expect(ArticleClusters.joined([(3, 4), (1, 3), (0, 5)], of: 6) == [0, 1, 2, 1, 1, 0])
    #expect(ArticleClusters.joined([(Int, Int)](), of: 2) == [0, 1])
  }

  @Test func onlyWantedPairsJoin() {
    let pair = FoundPair(
      a: 0, b: 1, isJoined: true, isIdentical: false, resemblance: 0.9, containment: 1)
    #expect([pair].clusters(of: 3) { $0.isJoined } == [0, 0, 2])
    #expect([pair].clusters(of: 3) { $0.isIdentical } == [0, 1, 2])
  }
}
