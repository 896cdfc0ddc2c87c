import Testing

@testable import Flong

struct TopicRuleTests {
  private func weighed(_ unit: ArticleView.Unit) -> [Evidence] {
    var evidence: [Evidence] = []
    TopicRule.weigh(unit, into: &evidence)
    return evidence
  }

  private let prose = ArticleView.Unit(
    "The harbour master opened the new bridge on the first day of spring.",
    repeats: TopicRule.leastCopies)

  private func points(_ unit: ArticleView.Unit, _ name: String) -> Int? {
    weighed(unit).points(name)
  }

  private func topic(_ share: Int?) -> (inout ArticleView.Unit) -> Void { { $0.topic = share } }

  @Test func standingTextForeignToItsArticlesGoes() {
    let foreign = prose.with(topic(TopicRule.foreign))
    #expect(foreign.isStanding)
    #expect((points(foreign, "foreign") ?? 0) > 0)
    #expect(points(prose.with(topic(TopicRule.foreign + 1)), "foreign") == nil)
  }

  @Test func moreCopiesSpeakMore() {
    let series = [TopicRule.leastCopies, 20, 90].map { count in
      points(prose.with { ($0.inSource, $0.repeats, $0.topic) = (count, count, 0) }, "foreign") ?? 0
    }
    #expect(series == series.sorted() && series[0] < series[2])
  }

  @Test func fewCopiesAndCopiesElsewhereAreNoStandingText() {
    let few = TopicRule.leastCopies - 1
    #expect(!prose.with { ($0.inSource, $0.repeats, $0.topic) = (few, few, 0) }.isStanding)
    #expect(!prose.with { ($0.inSource, $0.repeats, $0.topic) = (few, 90, 0) }.isStanding)
    // Without known sources the whole collection counts.
    let flat = prose.with {
      ($0.inSource, $0.repeats, $0.topic, $0.sourceIsKnown) = (1, TopicRule.leastCopies, 0, false)
    }
    #expect(flat.isStanding)
  }

  @Test func proseOfItsArticlesSubjectIsReporting() {
    #expect((points(prose.with(topic(TopicRule.topical)), "topic") ?? 0) < 0)
    #expect(points(prose.with(topic(TopicRule.topical - 1)), "topic") == nil)
    // An appeal may name the subject, too.
    let ask = ArticleView.Unit(
      "Please donate to keep our work on the bridge of Tarn going for years.", repeats: 9)
    #expect(weighed(ask.with(topic(90))).isEmpty)
  }

  @Test func whereNothingIsKnownNothingIsSaid() {
    #expect(weighed(prose.with(topic(nil))).isEmpty)
    #expect(!prose.with(topic(nil)).isStanding)
    let line = ArticleView.Unit("Harbour news", repeats: 90)
    #expect(weighed(line.with(topic(0))).isEmpty)
    #expect(!line.with(topic(0)).isStanding)
  }
}
