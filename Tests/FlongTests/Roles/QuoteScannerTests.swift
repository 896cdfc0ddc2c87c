import Testing

@testable import Flong

struct QuoteScannerTests {
  private func quotations(_ text: String, _ range: Range<Int>? = nil) -> [String] {
    let bytes = Array(text.utf8)
    let ranges = bytes.withUnsafeBufferPointer {
      QuoteScanner.quotations(in: $0, range ?? 0..<bytes.count)
    }
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    arguments: [
      "say \"one\" and \"two\" now", "say “one” and “two” now", "sagt „one“ und „two“ nun",
      "mówi „one” i „two” teraz", "säger ”one” och ”two” nu", "dit «one» et «two» là",
      "siger »one« og »two« nu", "sanoo »one» ja »two» nyt", "彼は「one」と「two」と",
      "彼は『one』と『two』と", "他说＂one＂和＂two＂了", "mixed “one\" and \"two” now",
    ])
  func marksOfManyLanguages(text: String) {
    #expect(quotations(text) == ["one", "two"])
  }

  @Test func aQuotationInsideAnotherIsPartOfIt() {
    #expect(quotations("«он сказал „да“ вчера», и всё") == ["он сказал „да“ вчера"])
    #expect(quotations("「彼は『はい』と言った」") == ["彼は『はい』と言った"])
    #expect(quotations("“she said ‘no’ again”") == ["she said ‘no’ again"])
  }

  @Test func whatIsNotClosedRunsToTheEnd() {
    #expect(quotations("He began: “It rained and") == ["It rained and"])
    #expect(quotations("At the end “").isEmpty)
    #expect(quotations("no quotation, it's plain").isEmpty)
    #expect(quotations("").isEmpty)
  }

  @Test func onlyTheRangeIsRead() {
    let text = "“é” and “two” and “three”"
    let start = Array(text.utf8).count - "“two” and “three”".utf8.count
    #expect(quotations(text, start..<start + "“two” an".utf8.count) == ["two"])
  }

  @Test func widthsAreThoseOfUTF8() {
    for scalar in ["a", "é", "語", "😀", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFFF}"]
      as [Unicode.Scalar]
    {
      #expect(UTF8.width(scalar) == String(scalar).utf8.count)
    }
  }
}
