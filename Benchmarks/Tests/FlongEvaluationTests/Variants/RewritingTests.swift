import Testing

@testable import FlongEvaluation

struct RewritingTests {
  private func rewriting(
    _ text: String, _ replacements: [(Range<Int>, String)]
  ) -> Rewriting {
    Rewriting(
      Array(text.utf8), replacements.map { .init(bytes: $0.0, new: Array($0.1.utf8)) })
  }

  private func words(_ rewriting: Rewriting, _ range: Range<Int>) -> String {
    String(decoding: rewriting.text[rewriting.place(of: range)], as: UTF8.self)
  }

  @Test func passagesKeepTheirWordsBeforeBetweenAndBehind() {
    let changed = rewriting("one two three", [(3..<4, "\n\n"), (7..<8, "")])
    #expect(String(decoding: changed.text, as: UTF8.self) == "one\n\ntwothree")
    #expect(words(changed, 0..<3) == "one")
    #expect(words(changed, 4..<7) == "two")
    #expect(words(changed, 8..<13) == "three")
    #expect(words(changed, 0..<13) == "one\n\ntwothree")
  }

  @Test func replacedBytesBelongToTheirPassage() {
    let changed = rewriting("\"one\" two", [(0..<1, "“"), (4..<5, "”"), (6..<9, "2")])
    #expect(words(changed, 0..<5) == "“one”")
    #expect(words(changed, 6..<9) == "2")
  }

  @Test func insertionsBelongToNeitherSide() {
    let changed = rewriting("一。二。", [(6..<6, "\n")])
    #expect(words(changed, 0..<6) == "一。")
    #expect(words(changed, 6..<12) == "二。")
    #expect(words(changed, 0..<12) == "一。\n二。")
  }

  @Test func aBoundInsideAReplacementTakesItAlong() {
    let changed = rewriting("abcdef", [(1..<5, "XY")])
    #expect(words(changed, 3..<6) == "XYf")
    #expect(words(changed, 0..<3) == "aXY")
  }

  @Test func nothingReplacedIsTheSame() {
    let same = rewriting("abc", [])
    #expect(same.text == Array("abc".utf8))
    #expect(same.place(of: 1..<3) == 1..<3)
  }
}
