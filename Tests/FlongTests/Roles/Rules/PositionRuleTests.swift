import Testing

@testable import Flong

struct PositionRuleTests {
  private func weighed(_ view: ArticleView, _ i: Int) -> [Evidence] {
    var evidence: [Evidence] = []
    PositionRule.weigh(view, i, into: &evidence)
    return evidence
  }

  private let line = ArticleView.Unit("Harbour news", repeats: 8)

  private func points(_ units: [ArticleView.Unit], _ i: Int) -> Int {
    weighed(ArticleView(units: units), i).total
  }

  @Test func edgesSpeakForRemoval() {
    #expect(points([.own, .own, line], 2) > 0)
    let head = weighed(ArticleView(line.with { $0.repeats = 40 }, .own, .own), 0)
    #expect((head.points("edge") ?? 0) > 0)
  }

  @Test func blocksOfRepeatedLinesSpeakForRemoval() {
    let evidence = weighed(ArticleView(.own, line, line, line, .own), 2)
    #expect((evidence.points("block") ?? 0) > 0)
    #expect(points([.own, line, line, line, .own], 2) > points([.own, line, .own], 1))
  }

  @Test func aLineBetweenOwnParagraphsIsASubheading() {
    #expect(points([.own, line, .own], 1) < 0)
    #expect(points([.own, line.with { $0.repeats = 2 }, .own], 1) < points([.own, line, .own], 1))
  }

  @Test func withoutOwnProseThereAreNoEdges() {
    let evidence = weighed(ArticleView(line, line), 0)
    #expect(evidence.points("edge") == nil)
  }

  private func table(_ texts: String...) -> Int? {
    let units = texts.map { ArticleView.Unit($0, repeats: 2) }
    return weighed(ArticleView(units: [.own] + units), 1).points("table")
  }

  @Test func linesOfATableStayWithItsRows() {
    #expect((table("Lower Vess 29 points", "Tarn 54 points") ?? 0) < 0)
    #expect((table("Lower Vess 29 points", "Upper Tarn 24 points", "Tarn 54 points") ?? 0) < 0)
    let row = ArticleView.Unit("Ferries 12:30", repeats: 2).with { $0.varies = true }
    let beside = ArticleView(.own, row, ArticleView.Unit("Pier", repeats: 2))
    #expect((weighed(beside, 2).points("table") ?? 0) < 0)
  }

  @Test func aDateBesideALineIsNoTable() {
    #expect(table("Harbour news", "12 March") == nil)
    #expect(table("Lower Vess 29 points", "12:30") == nil)
    #expect(table("Lower Vess 29 points", "Harbour news", "Tarn 54 points") == nil)
    #expect(table("Read more 3 pages on", "Tarn 54 points") == nil)
    let rows = Array(repeating: "Upper Tarn 24 points", count: PositionRule.tableReach)
    let far = (["Lower Vess 29 points"] + rows + ["Tarn 54 points"]).map {
      ArticleView.Unit($0, repeats: 2)
    }
    #expect(weighed(ArticleView(units: far), 0).points("table") == nil)
  }
}
