import Testing

@testable import Flong

struct SlotRuleTests {
  private func line(_ cluster: Int) -> ArticleView.Unit {
    ArticleView.Unit("Harbour news", repeats: 9).with { $0.cluster = cluster }
  }

  private let comments = ArticleView.Unit("Fourteen voices")

  /// What goes from `units` where all repeated lines of the article do, among `others`.
  private func stripped(
    _ units: [ArticleView.Unit], others: [[ArticleView.Unit]] = []
  ) -> [Verdict] {
    let views = ([units] + others).map { ArticleView(units: $0) }
    let places = CopyPlaces(articles: Array(views.indices), clusters: 9, workers: Workers(jobs: 1))
    {
      views[$0]
    }
    var verdicts = units.map { unit in
      Verdict(
        role: unit.isRepeated ? .navigation : nil, isBoilerplate: unit.isRepeated,
        cluster: unit.cluster)
    }
    SlotRule.apply(views[0], PageLayout(views[0]), places, to: &verdicts)
    return verdicts
  }

  private func goes(
    _ slot: ArticleView.Unit, others: [[ArticleView.Unit]] = []
  ) -> Bool {
    stripped([line(0), slot, line(1), .own, .own], others: others)[1].isBoilerplate
  }

  /// Other pages with repeated lines in the same place.
  private func filled(_ count: Int) -> [[ArticleView.Unit]] {
    (0..<count).map { [line(0), line(2 + $0), line(1), .own] }
  }

  @Test func aSlotThatOtherPagesFillGoes() {
    #expect(goes(comments, others: filled(SlotRule.leastAlike)))
    #expect(!goes(comments, others: filled(SlotRule.leastAlike - 1)))
    let verdict = stripped(
      [line(0), comments, line(1), .own], others: filled(SlotRule.leastAlike))[1]
    #expect(verdict.role == .navigation)
    #expect(verdict.points >= Judge.margin)
    #expect(verdict.evidence.map(\.name) == ["slot"])
  }

  @Test func sentencesTitlesReportingAndLongLinesStay() {
    let words = Array(repeating: "harbour", count: SlotRule.mostWords)
    #expect(goes(.init(words.joined(separator: " ")), others: filled(3)))
    #expect(!goes(.init((words + ["news"]).joined(separator: " ")), others: filled(3)))
    #expect(!goes(.init("The river rose."), others: filled(3)))
    #expect(!goes(comments.with { $0.isTitle = true }, others: filled(3)))
    #expect(!goes(.init("“A disaster”, he said"), others: filled(3)))
  }

  @Test func itMustTouchWhatGoesOnBothSides() {
    let units = [line(0), comments, .own, line(1)]
    #expect(!stripped(units, others: filled(3))[1].isBoilerplate)
    #expect(!stripped([comments, line(0), line(1), .own], others: filled(3))[0].isBoilerplate)
    #expect(!stripped([line(0), comments, comments, line(1), .own])[1].isBoilerplate)
  }

  @Test func aFewWordsDeepInsideABlockGoFarFromTheText() {
    let block = [ArticleView.Unit](repeating: line(0), count: 10)
    let far = block + [comments] + block + [.own]
    #expect(stripped(far)[10].isBoilerplate)
    let four = ArticleView.Unit("Fourteen voices from readers")
    #expect(!stripped(block + [four] + block + [.own])[10].isBoilerplate)
    // Near the text it may be a headline, and at a block's edge a heading.
    #expect(!stripped(block + [comments] + block.prefix(2) + [.own])[10].isBoilerplate)
    #expect(!stripped([line(0), comments] + block + [.own])[1].isBoilerplate)
  }
}
