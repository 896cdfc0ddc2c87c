import FlongCore
import Testing

@testable import Flong

@Suite struct SentenceTokensTests {
  private static let pieces = [
    " ", " ", "Word", "word", "A", "b", "U.S", "12", "3.5", ".", ".", "!", "…", ",", "’", "'", ")",
    "”",
    "。", "．", "Ｕ", "ｎ", "中", "\u{200B}", "\u{FEFF}", "\u{301}", "\u{3099}", "\u{AD}", "\u{A0}",
    "\u{202F}", "\n", "\n\n", "\u{85}", "\u{2028}", "é", "да",
  ]

  /// The tokens of each sentence, read at once and read alone.
  private func areEqual(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var run = TokenRun()
      var tokens = SentenceTokens(of: bytes, in: &run)
      var alone = TokenRun()
      var areEqual = true
      for paragraph in ParagraphSegmenter.paragraphs(of: bytes) {
        SentenceSegmenter.forEach(of: bytes, in: paragraph) { sentence in
          let first = alone.count
          Tokeniser().append(bytes, range: sentence, to: &alone)
          let found = tokens.next(sentence, in: &run)
          areEqual = areEqual && found == first..<alone.count
        }
      }
      return areEqual && run.hashes == alone.hashes && run.starts == alone.starts
        && run.ends == alone.ends
    }
  }

  @Test(
    arguments: [
      "", " ", "One. Two! Three", "Plan B.\u{200B}I went on. Then more.", "Ｕ．Ｓ no. Yes.",
      "He said 5.\u{A0}30 came.", "Word\u{301}. \u{301}Word. End\n\u{301}begin",
    ])
  func wordsAcrossTheBoundAreNone(text: String) {
    #expect(areEqual(Array(text.utf8)))
  }

  @Test(arguments: 0..<4)
  func anyTextGivesWhatItsSentencesGive(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_500 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }
      if !areEqual(Array(text.joined().utf8)) { Issue.record("\(text)") }
    }
  }
}
