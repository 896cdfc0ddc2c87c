import Testing

@testable import Flong

struct FormRuleTests {
  private func evidence(_ unit: ArticleView.Unit) -> [Evidence] {
    let view = ArticleView(unit)
    var evidence: [Evidence] = []
    FormRule.weigh(view, 0, Company(view), into: &evidence)
    return evidence
  }

  private let line = ArticleView.Unit("Harbour news", repeats: 3)
  private let prose = ArticleView.Unit(
    "The harbour master opened the new bridge on the first day of spring.", repeats: 3)

  @Test func proseSpeaksAgainstAndLabelsFor() {
    #expect((evidence(prose).points("prose") ?? 0) < 0)
    #expect(evidence(prose).total < 0)
    #expect(evidence(line).total > 0)
    #expect(evidence(line).points("prose") == nil)
    let long = ArticleView.Unit(
      "The harbour master, who had waited for years, opened the new bridge on the first day of "
        + "spring before a large crowd.", repeats: 3)
    #expect((evidence(long).points("prose") ?? 0) <= (evidence(prose).points("prose") ?? 0))
  }

  /// What each fact about a line or sentence does to its points.
  @Test func factsThatSpeakAgainst() {
    let changes: [(inout ArticleView.Unit) -> Void] = [
      { $0.varies = true }, { $0.isTitle = true }, { $0.isReprinted = true },
      {
        $0.inArticle = 5
        $0.inSource = 1
      },
    ]
    for change in changes {
      #expect(evidence(line.with(change)).total < evidence(line).total)
    }
  }

  @Test func titlesAreNeverStripped() {
    let title = evidence(line.with { $0.isTitle = true })
    #expect((title.points("title") ?? 0) <= -Judge.margin)
  }

  @Test func figuresSignaturesAndReportingSpeakAgainst() {
    #expect((evidence(.init("2:1", repeats: 3)).points("figures") ?? 0) < 0)
    #expect((evidence(.init("— Jane Doe (@jane)", repeats: 3)).points("signature") ?? 0) < 0)
    let said = "The bridge is open to all of you again, he said."
    #expect((evidence(.init(said, repeats: 3)).points("attribution") ?? 0) < 0)
    let quoted = "“The new bridge is open to all of you again today.”"
    #expect((evidence(.init(quoted, repeats: 3)).points("quoted") ?? 0) < 0)
  }

  @Test func aWordOrTwoSaidLikeASentenceMayBeSpeech() {
    for text in ["Goal!", "Never again.", "Why?"] {
      #expect((evidence(.init(text, repeats: 3)).points("exclamation") ?? 0) < 0, "\(text)")
      #expect(evidence(.init(text, repeats: 3)).points("short") == nil)
    }
    // Labels end in no mark, longer lines are sentences, and a button asks.
    for text in ["Goal", "The river rose.", "Read more!"] {
      #expect(evidence(.init(text, repeats: 3)).points("exclamation") == nil, "\(text)")
    }
  }

  @Test func linesThatNoTwoCopiesShareSpeakAgainst() {
    let differs: (inout ArticleView.Unit) -> Void = { $0.differs = true }
    #expect((evidence(line.with(differs)).points("differs") ?? 0) < 0)
    #expect(evidence(line).points("differs") == nil)
    #expect(evidence(prose.with(differs)).points("differs") == nil)
    // The wording of an appeal is varied on purpose.
    let ask = ArticleView.Unit("Please donate, your help", repeats: 3)
    #expect(evidence(ask.with(differs)).points("differs") == nil)
  }

  @Test func slotsOfAppealsDoNotSpeakAgainst() {
    let appeal = ArticleView.Unit("Please donate $5", repeats: 3).with { $0.varies = true }
    #expect(evidence(appeal).points("varies") == nil)
  }
}
