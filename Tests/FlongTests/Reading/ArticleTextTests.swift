import Testing

@testable import Flong

struct ArticleTextTests {
  private let piece = Array("one two three".utf8)

  @Test func offsetsCountFromTheStartOfTheText() {
    let text = ArticleText(piece, 4..<7)
    #expect(text.count == 3)
    #expect(text[0] == UInt8(ascii: "t"))
    #expect(String(decoding: text[1..<3], as: UTF8.self) == "wo")
    #expect(Array(text) == Array("two".utf8))
    #expect(text.withUnsafeBytes(of: 1..<3) { Array($0) } == Array("wo".utf8))
    #expect(text.withContiguousStorageIfAvailable { Array($0) } == Array("two".utf8))
  }

  @Test func textsAreEqualByTheirBytes() {
    #expect(ArticleText(piece, 0..<3) == ArticleText(Array("one".utf8)))
    #expect(ArticleText(piece, 0..<3) != ArticleText(piece, 4..<7))
    #expect(ArticleText(piece, 5..<5).isEmpty)
  }
}
