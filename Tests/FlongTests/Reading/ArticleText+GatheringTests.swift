import Testing

@testable import Flong

struct ArticleTextGatheringTests {
  private let long = [UInt8](repeating: 0x61, count: ArticleText.longestGathered + 1)

  @Test func shortTextsShareAPieceInTheirOrder() {
    let texts = ["one", "", "two", "three"].map { ArticleText(Array($0.utf8)) }
    let gathered = ArticleText.gathered(texts)
    #expect(gathered == texts)
    #expect(gathered.memoryRuns().map { Array($0) } == [Array("onetwothree".utf8)])
  }

  @Test func longTextsStayWhereTheyAre() {
    let texts = [ArticleText([1, 2]), ArticleText(long), ArticleText([3])]
    let gathered = ArticleText.gathered(texts)
    #expect(gathered == texts)
    let places = { (text: ArticleText) in text.withUnsafeBytes { $0.baseAddress } }
    #expect(places(gathered[1]) == places(texts[1]))
    #expect(gathered.memoryRuns().count == 3)
  }

  @Test func nothingIsNothing() {
    #expect(ArticleText.gathered([]).isEmpty)
  }

  @Test func textsInTheirOrderAreNotScattered() {
    let piece = Array("abcdefghijklmnopqrst".utf8)
    let texts = (0..<20).map { ArticleText(piece, $0..<$0 + 1) }
    #expect(!ArticleText.areScattered(texts))
    #expect(ArticleText.areScattered(texts.reversed()))
    #expect(!ArticleText.areScattered(ArticleText.gathered(texts.reversed())))
  }
}
