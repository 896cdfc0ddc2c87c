import Testing

@testable import Flong

struct RepetitionRuleTests {
  private func weighed(_ view: ArticleView, _ i: Int, _ facts: CollectionFacts, _ company: Company)
    -> [Evidence]
  {
    var evidence: [Evidence] = []
    RepetitionRule.weigh(view, i, facts, company, into: &evidence)
    return evidence
  }

  private let facts = CollectionFacts(sources: ["x.com", "y.org"])
  private let noFacts = CollectionFacts(sources: [nil, nil])

  private func points(_ unit: ArticleView.Unit, _ facts: CollectionFacts) -> Int {
    weighed(ArticleView(unit), 0, facts, Company(ArticleView(unit))).total
  }

  @Test func moreRepetitionNeverSpeaksLess() {
    for facts in [facts, noFacts] {
      let series = [2, 3, 4, 6, 10, 30, 90].map { count in
        points(ArticleView.Unit("Read more", repeats: count), facts)
      }
      #expect(series == series.sorted())
      #expect(series[0] > 0)
      #expect(series[0] < series[6])
    }
  }

  @Test func aLargerShareOfTheSourceSpeaksMore() {
    let series = [1_000, 100, 40, 20].map { size in
      points(ArticleView.Unit("Read more", repeats: 15).with { $0.sourceSize = size }, facts)
    }
    #expect(series == series.sorted())
    #expect(series[0] < series[3])
  }

  @Test func whatOnlyOtherSourcesPrintSpeaksLess() {
    let own = ArticleView.Unit("Read more", repeats: 8)
    let elsewhere = own.with { $0.inSource = 1 }
    #expect(points(elsewhere, facts) < points(own, facts))
    #expect(points(elsewhere, facts) > 0)
  }

  @Test func proseOfSeveralSourcesIsAgencyCopy() {
    let unit = ArticleView.Unit(
      "The harbour master opened the new bridge on the first day of spring.", repeats: 4)
    let spread = unit.with {
      $0.sources = 4
      $0.inSource = 1
    }
    let evidence = weighed(
      ArticleView(spread), 0, facts, Company(ArticleView(spread)))
    #expect((evidence.points("sources") ?? 0) < 0)
    #expect(points(spread, facts) < points(unit, facts))
    let line = ArticleView.Unit("Read more", repeats: 4).with { $0.sources = 4 }
    #expect(
      weighed(ArticleView(line), 0, facts, Company(ArticleView(line))).points(
        "sources") == nil)
  }
}
