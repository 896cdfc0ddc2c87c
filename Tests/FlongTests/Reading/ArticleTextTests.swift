import Testing

@testable import Flong

struct ArticleTextTests {
  @Test func rawBytesAreThoseOfTheText() {
    let text = ArticleText(Array("one two three".utf8), 4..<9)
    #expect(text.withUnsafeBytes { Array($0) } == Array("two t".utf8))
    #expect(text.withUnsafeBytes(of: 1..<3) { Array($0) } == Array("wo".utf8))
  }
}
