import Testing

@testable import Flong

struct QuotesTests {
  private func holdsQuotes(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { Quotes.contains($0[...]) }
  }

  @Test(
    arguments: [
      "\"a\"", "“a”", "„a“", "”a”", "«a»", "»a«", "「a」", "『a』", "＂a＂", "‟a”",
    ])
  func doubleMarksQuote(text: String) {
    #expect(holdsQuotes(text))
    let long = "a word or two before, and after it"
    #expect((0...9).allSatisfy { holdsQuotes(long.prefix(15 + $0) + text.prefix(1) + long) })
    #expect(text.unicodeScalars.filter(Quotes.isDouble).count == 2)
    #expect(text.unicodeScalars.filter(Quotes.isMark).count == 2)
  }

  @Test(arguments: [
    "", "plain", "don't", "don’t", "‘a’", "‹a›", "naïve – prose", "5″ × 3′",
    "a longer line without a mark, don't you see", "eine längere Zeile ohne Zeichen – nichts",
  ])
  func everythingElseDoesNot(text: String) {
    #expect(!holdsQuotes(text))
  }

  @Test func singleMarksAreMarksAllTheSame() {
    for scalar in "'‘’‹›".unicodeScalars {
      #expect(Quotes.isMark(scalar))
      #expect(!Quotes.isDouble(scalar))
    }
  }
}
