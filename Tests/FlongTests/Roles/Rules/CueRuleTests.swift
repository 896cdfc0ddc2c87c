import Testing

@testable import Flong

struct CueRuleTests {
  private func evidence(_ units: [ArticleView.Unit], _ i: Int = 0) -> [Evidence] {
    let view = ArticleView(units: units)
    var evidence: [Evidence] = []
    CueRule.weigh(view, i, Company(view), into: &evidence)
    return evidence
  }

  private func role(_ text: String) -> Role {
    let view = ArticleView(ArticleView.Unit(text, repeats: 5))
    return CueRule.role(view, 0, Company(view))
  }

  @Test func strongerCuesSpeakMore() {
    let series = ["Plain words here", "It needs your help", "It is our work", "Read more"].map {
      evidence([ArticleView.Unit($0, repeats: 5)]).total
    }
    #expect(series[0] == 0)
    #expect(series == series.sorted())
    #expect(Set(series).count == 4)
  }

  @Test func aSentenceAmongAskingOnesBelongsToThem() {
    let ask = ArticleView.Unit("Please donate, we need your help.", repeats: 5)
    let plain = ArticleView.Unit("Every little bit makes a difference to all of us.", repeats: 5)
    #expect(evidence([plain]).isEmpty)
    #expect(evidence([ask, plain, ask], 1).total >= Judge.margin)
    let view = ArticleView(ask, plain, ask)
    #expect(CueRule.role(view, 1, Company(view)) == .appeal)
  }

  @Test func reportedWordsAreNoCues() {
    let reported = ArticleView.Unit("“Please donate to the harbour fund,” he said.", repeats: 2)
    #expect(evidence([reported]).isEmpty)
  }

  @Test func rolesFollowTheCues() {
    #expect(role("Please donate") == .appeal)
    #expect(role("Read more") == .navigation)
    #expect(role("All rights reserved") == .template)
    #expect(role("Harbour news") == .navigation)
    #expect(role("The harbour news is printed by the harbour press of this town.") == .template)
  }
}
