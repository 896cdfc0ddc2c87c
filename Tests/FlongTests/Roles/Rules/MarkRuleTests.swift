import Testing

@testable import Flong

struct MarkRuleTests {
  private func applies(_ text: String, copies: Int = MarkRule.leastCopies) -> Bool {
    MarkRule.applies(ArticleView.Unit(text, repeats: copies))
  }

  @Test(arguments: ["* * *", "•", "———", "▶"])
  func repeatedLinesWithoutAWordGo(text: String) {
    #expect(applies(text))
    #expect(!applies(text, copies: MarkRule.leastCopies - 1))
    let evidence = MarkRule.evidence(ArticleView.Unit(text, repeats: 12))
    #expect(evidence.points >= Judge.margin)
    #expect(evidence.detail == "no word at all, in 12 articles")
  }

  @Test(arguments: ["Photo", "7", "A", "я", "水", "2:1"])
  func wordsAndFiguresAreNoMarks(text: String) { #expect(!applies(text, copies: 90)) }

  @Test func onlyCopiesOfTheOwnSourceCount() {
    let mark = ArticleView.Unit("* * *", repeats: 90).with { $0.inSource = 3 }
    #expect(!MarkRule.applies(mark))
    #expect(MarkRule.applies(mark.with { $0.sourceIsKnown = false }))
  }

  @Test func aMarkInsideAParagraphIsNoLine() {
    #expect(!MarkRule.applies(ArticleView.Unit("* * *", repeats: 90).with { $0.isAlone = false }))
  }

  @Test func theTextBetweenMarksStays() {
    var prose = Prose(seed: 31)
    let texts = (0..<6).map { _ in "\(prose.sentence())\n\n* * *\n\n\(prose.sentence())" }
    for sources in [[], [String?](repeating: "argus", count: 6)] {
      let judged = Judged(texts, sources: sources)
      #expect(judged.isStripped("* * *") == true)
      for (number, text) in texts.enumerated() {
        let parts = text.split(separator: "\n\n* * *\n\n").joined(separator: "\n\n")
        #expect(judged.cleaned(number) == parts)
      }
    }
  }
}
