import Testing

@testable import Flong

struct PositionRuleTests {
  private let line = ArticleView.Unit("Harbour news", repeats: 8)

  private func points(_ units: [ArticleView.Unit], _ i: Int) -> Int {
    PositionRule.evidence(ArticleView(units: units), i).total
  }

  @Test func edgesSpeakForRemoval() {
    #expect(points([.own, .own, line], 2) > 0)
    let head = PositionRule.evidence(ArticleView(line.with { $0.repeats = 40 }, .own, .own), 0)
    #expect((head.points("edge") ?? 0) > 0)
  }

  @Test func blocksOfRepeatedLinesSpeakForRemoval() {
    let evidence = PositionRule.evidence(ArticleView(.own, line, line, line, .own), 2)
    #expect((evidence.points("block") ?? 0) > 0)
    #expect(points([.own, line, line, line, .own], 2) > points([.own, line, .own], 1))
  }

  @Test func aLineBetweenOwnParagraphsIsASubheading() {
    #expect(points([.own, line, .own], 1) < 0)
    #expect(points([.own, line.with { $0.repeats = 2 }, .own], 1) < points([.own, line, .own], 1))
  }

  @Test func withoutOwnProseThereAreNoEdges() {
    let evidence = PositionRule.evidence(ArticleView(line, line), 0)
    #expect(evidence.points("edge") == nil)
  }
}
