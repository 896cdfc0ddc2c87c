import Testing

@testable import Flong

struct DateRuleTests {
  private func weighed(_ view: ArticleView, _ i: Int) -> [Evidence] {
    var evidence: [Evidence] = []
    DateRule.weigh(view, i, into: &evidence)
    return evidence
  }

  private let line = ArticleView.Unit("Harbour news", repeats: 8)

  private func points(_ unit: ArticleView.Unit) -> Int {
    weighed(ArticleView(.own, unit, .own), 1).total
  }

  @Test func whatStandsForMonthsBelongsToThePage() {
    #expect(points(line.with { $0.days = 200 }) > 0)
    #expect(points(line.with { $0.days = 20 }) == 0)
  }

  @Test func whatRunsWithinDaysIsNews() {
    let prose = ArticleView.Unit(
      "The harbour will stay closed until the storm has passed on Monday.", repeats: 4)
    #expect(points(prose.with { $0.days = 1 }) < 0)
    #expect(points(prose.with { $0.days = 20 }) == 0)
  }

  @Test func fewCopiesOrNoDatesSayNothing() {
    #expect(points(line.with { $0.days = nil }) == 0)
    #expect(
      points(
        line.with {
          $0.repeats = 2
          $0.days = 200
        }) == 0)
  }
}
