import Testing

@testable import Flong

struct PageRuleTests {
  private let line = ArticleView.Unit("Harbour news", repeats: 30)

  /// The evidence for a line where every article is a copy of the view.
  private func evidence(
    _ units: [ArticleView.Unit], _ i: Int, articles: Int = 3
  ) -> (all: [Evidence], facts: PageFacts) {
    let view = ArticleView(units: units)
    let places = CopyPlaces(articles: Array(0..<articles), clusters: 4, workers: Workers(jobs: 1)) {
      _ in view
    }
    let facts = PageFacts(view, PageLayout(view), places)
    var evidence: [Evidence] = []
    PageRule.weigh(view, i, facts, Company(view), into: &evidence)
    return (evidence, facts)
  }

  private func page(_ line: ArticleView.Unit) -> [ArticleView.Unit] {
    [ArticleView.Unit](repeating: line, count: 9) + [.own, .own]
  }

  @Test func pointsAddUpToTheRoundedSumOfTheModel() {
    let lines = [
      line, line.with { $0.isTitle = true }, line.with { $0.inSource = 3 },
      ArticleView.Unit("The bridge is open to all of you again, he said.", repeats: 4),
      ArticleView.Unit("12:30", repeats: 90), ArticleView.Unit("The morning after", repeats: 2),
    ]
    for line in lines {
      for units in [page(line), [.own, line, .own], [.own, line, line, .own, line]] {
        for i in units.indices where units[i].isRepeated {
          let (evidence, facts) = evidence(units, i)
          let sum = PageModel.standard.contributions(facts.values(i))
          let total = sum.base + sum.features.reduce(0, +)
          let half = PageRule.unit / 2
          #expect(evidence.total == (total + (total < 0 ? -half : half)) / PageRule.unit)
          #expect(evidence.allSatisfy { $0.points != 0 && !$0.detail.isEmpty })
          #expect(Set(evidence.map(\.name)).count == evidence.count)
        }
      }
    }
  }

  @Test func blocksOfLinesGoAndALineInTheTextStays() {
    let menu = line.with { $0.inSource = 30 }
    #expect(evidence(page(menu), 3).all.total >= Judge.margin)
    let subheading = ArticleView.Unit("The morning after", repeats: 3)
    #expect(evidence([.own, .own, subheading, .own, .own], 2).all.total < Judge.margin)
  }

  @Test func detailsTellWhatWasSeen() {
    let said = [
      "repeated": "a repeated line of a web page",
      "spread": "in 4 of 100 articles of its source, 30 in all",
      "place": "0 % of its copies stand inside the text",
      "page": "89 % of the lines around it are repeated, 9 in a row",
      "list": "the article prints it 2 times", "form": "2 words", "title": "not the title",
      "words": "no words of asking or of the page",
    ]
    let line = line.with { ($0.inSource, $0.inArticle) = (4, 2) }
    let values = evidence(page(line), 3).facts.values(3)
    let evidence = PageRule.spoken((base: 100, features: values.map { _ in 100 }), values)
    #expect(evidence.count == said.count)
    for item in evidence { #expect(item.detail == said[item.name], "\(item.name)") }
  }

  @Test func whatOnlyOtherSourcesPrintSpeaksAgainst() {
    let elsewhere = page(line.with { $0.inSource = 1 })
    #expect(evidence(elsewhere, 3).all.points("elsewhere") == -6)
    #expect(evidence(page(line), 3).all.points("elsewhere") == nil)
    let unknown = line.with {
      $0.inSource = 1
      $0.sourceIsKnown = false
    }
    #expect(evidence(page(unknown), 3).all.points("elsewhere") == nil)
    let table = line.with {
      $0.inSource = 1
      $0.inArticle = 4
    }
    #expect(evidence(page(table), 3).all.contains { $0.name == "list" && $0.points == -5 })
  }

  @Test func aListAroundOneTextMayBeItsOwn() {
    #expect(evidence(page(line), 3, articles: 1).all.points("thin") == -6)
    #expect(evidence(page(line), 3, articles: 2).all.points("thin") == nil)
    let noText = [ArticleView.Unit](repeating: line, count: 9)
    #expect(evidence(noText, 3).all.points("thin") == -6)
  }

  @Test func companyOfWhatAsksSpeaksFor() {
    let ask = ArticleView.Unit("Please donate, we need your help", repeats: 30)
    #expect(evidence([.own, .own, ask, ask, ask], 3).all.points("company") == 5)
    #expect(evidence([.own, .own, ask, line, ask], 3).all.points("company") == 5)
    #expect(evidence([.own, .own, line, line], 3).all.points("company") == nil)
  }

  @Test func theHeadingOfAnAppealIsItsEscort() {
    let set: @Sendable (UInt64) -> (inout ArticleView.Unit) -> Void = { set in
      { $0.articleSet = set }
    }
    let ask = ArticleView.Unit("Please donate, we need your help.", repeats: 30).with(set(7))
    let heading = ArticleView.Unit("Our work", repeats: 30)
    let units = [heading.with(set(7)), .own, .own, ask, ask]
    #expect(evidence(units, 0).all.points("escort") == 4)
    #expect(evidence([heading.with(set(8))] + units[1...], 0).all.points("escort") == nil)
    #expect(evidence([line.with(set(7))] + units[1...], 0).all.points("escort") == nil)
  }
}
