import Testing

@testable import Flong

struct NeighbourRuleTests {
  private let appeal = ArticleView.Unit("Please donate, we need your help.", repeats: 5)
  private let label = ArticleView.Unit("Monthly")
  private let button = ArticleView.Unit("Please donate")

  private func stripped(_ units: [ArticleView.Unit]) -> [Bool] {
    var verdicts = units.map { unit in
      Verdict(
        role: unit.isRepeated ? .appeal : nil, isBoilerplate: unit.isRepeated,
        cluster: unit.cluster)
    }
    NeighbourRule.apply(ArticleView(units: units), to: &verdicts)
    return verdicts.map(\.isBoilerplate)
  }

  @Test func aLineThatAsksGoesWithTheAppealItTouches() {
    #expect(stripped([.own, appeal, button]) == [false, true, true])
    #expect(stripped([button, appeal, .own]) == [true, true, false])
    #expect(stripped([.own, appeal, button, button]) == [false, true, true, true])
  }

  @Test func aFewWordsInsideAnAppealGo() {
    #expect(stripped([.own, appeal, label, label, appeal]) == [false, true, true, true, true])
    let many = [ArticleView.Unit](repeating: label, count: NeighbourRule.longestGap + 1)
    #expect(stripped([.own, appeal] + many + [appeal]).count { $0 } == 2)
  }

  @Test func everythingElseStays() {
    #expect(stripped([.own, appeal, label]) == [false, true, false])
    #expect(stripped([.own, appeal, .own, appeal]) == [false, true, false, true])
    #expect(stripped([.own, button, .own]) == [false, false, false])
    #expect(stripped([.own, .own, button]) == [false, false, false])
    // Between the article's own paragraphs nothing is pulled along.
    #expect(stripped([.own, appeal, button, .own]) == [false, true, false, false])
    // A sentence without an end may have begun as the article's.
    let words = [String](repeating: "fog", count: NeighbourRule.longestSentence)
    let long = ArticleView.Unit("\(words.joined(separator: " ")). please donate")
    #expect(stripped([.own, appeal, long]) == [false, true, false])
    let title = button.with { $0.isTitle = true }
    #expect(stripped([.own, appeal, title]) == [false, true, false])
  }
}
