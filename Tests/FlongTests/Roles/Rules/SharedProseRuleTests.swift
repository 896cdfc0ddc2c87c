import Testing

@testable import Flong

struct SharedProseRuleTests {
  private let headline = ArticleView.Unit("Schooner lost off Tarn", repeats: 3)
  private let story = [ArticleView.Unit](
    repeating: .own.with { $0.repeats = 3 }, count: SharedProse.leastWords / 10)

  private func weighed(_ units: [ArticleView.Unit], _ i: Int) -> [Evidence] {
    let view = ArticleView(units: units)
    let company = Company(view)
    var evidence: [Evidence] = []
    SharedProseRule.weigh(view, i, SharedProse(view, company), company, into: &evidence)
    return evidence
  }

  @Test func sentencesOfASharedStoryStay() {
    let evidence = weighed([headline] + story, 2)
    #expect((evidence.points("shared") ?? 0) < 0)
    #expect(evidence.count == 1)
    let words = story.count * story[0].form.words
    #expect(evidence.first?.detail == "within \(words) words of prose that are repeated")
    #expect(weighed([headline, story[0]], 1).isEmpty)
  }

  @Test func aLineRightBeforeIsItsHeadline() {
    let evidence = weighed([headline, headline] + story, 1)
    #expect((evidence.points("headline") ?? 0) < 0)
    #expect(evidence.count == 1)
    #expect(weighed([headline, headline] + story, 0).isEmpty)
    #expect(weighed(story + [headline], story.count).isEmpty)
  }

  @Test func notEveryLineRightBeforeIsAHeadline() {
    // It stands where the story does not.
    #expect(weighed([headline.with { $0.repeats = 4 }] + story, 0).isEmpty)
    #expect(weighed([ArticleView.Unit("Read more", repeats: 3)] + story, 0).isEmpty)
    // What follows is the article's own.
    #expect(weighed([headline, .own] + story, 0).isEmpty)
  }
}
