import Testing

@testable import Flong

struct CompanyTests {
  private let ask = ArticleView.Unit("Please donate, we need your help.", repeats: 5)
  private let plain = ArticleView.Unit("Nothing of that kind stands here.", repeats: 5)

  private func stretches(_ units: [ArticleView.Unit]) -> [Int] {
    Company(ArticleView(units: units)).stretch
  }

  @Test func whatStandsBetweenTwoCuesBelongsToThem() {
    #expect(stretches([plain, ask, plain, plain, ask, plain]) == [-1, 0, 0, 0, 0, -1])
  }

  @Test func widerGapsPartStretches() {
    let gap = [ArticleView.Unit](repeating: plain, count: Company.longestGap + 1)
    let units = [ask, ask] + gap + [ask, ask]
    let none = gap.map { _ in -1 }
    #expect(stretches(units) == [0, 0] + none + [1, 1])
    #expect(stretches([ask] + gap.dropLast() + [ask]).allSatisfy { $0 == 0 })
  }

  /// A text that two articles share may stand between two appeals that fifty print.
  @Test func proseOfFarFewerArticlesIsAStranger() {
    let many = ask.with { $0.repeats = 50 }
    let prose = ArticleView.Unit(
      "The keeper of the light rowed out alone and found the ferry on the rocks.", repeats: 10)
    let few = prose.with { $0.repeats = 2 }
    #expect(stretches([many, few, many]) == [0, -1, 0])
    #expect(stretches([many, prose, many]) == [0, 0, 0])
    #expect(stretches([ask, few, ask]) == [0, 0, 0])
    #expect(stretches([many, ask.with { $0.repeats = 2 }, many]) == [0, 0, 0])
  }

  @Test func textThatStandsOnceEndsAStretch() {
    #expect(stretches([ask, ask, .own, ask, ask]) == [0, 0, -1, 1, 1])
    let alone = ArticleView.Unit("Please donate, we need your help.")
    #expect(stretches([alone, alone]) == [-1, -1])
  }

  @Test func rolesFollowTheCues() {
    let menu = ArticleView.Unit("Read more", repeats: 5)
    let terms = ArticleView.Unit("All rights reserved", repeats: 5)
    #expect(Company(ArticleView(ask, ask)).roles == [.appeal])
    #expect(Company(ArticleView(menu, menu)).roles == [.navigation])
    #expect(Company(ArticleView(terms, terms)).roles == [.template])
    #expect(Company.role(of: [menu.cues, menu.cues, terms.cues]) == .navigation)
  }
}
