import Testing

@testable import Flong

@Suite struct ParagraphBlocksTests {
  private func blocks(_ a: String, _ b: String) -> [ParagraphBlocks.Block] {
    ParagraphBlocks(ComparisonTests.compare(a, b)).blocks
  }

  @Test func sharedParagraphsStandBesideEachOther() {
    let shared = "one two three four five six seven"
    #expect(
      blocks("First own.\n\n\(shared)\n\nLast own.", "\(shared)\n\nAnother end.") == [
        .init(a: 0..<1, b: 0..<0, isLinked: false), .init(a: 1..<2, b: 0..<1, isLinked: true),
        .init(a: 2..<3, b: 1..<2, isLinked: false),
      ])
  }

  @Test func paragraphsCutDifferentlyAreOneRow() {
    let text = "we have a small favour to ask. as you may know we are in need"
    let cut = text.replacing(". ", with: ".\n\n")
    #expect(blocks(text, cut) == [.init(a: 0..<1, b: 0..<2, isLinked: true)])
  }

  @Test func whatCrossesLosesToTheLongerRun() {
    let long = "one two three four five six seven"
    let short = "red blue green black white"
    #expect(
      blocks("\(long)\n\n\(short)", "\(short)\n\n\(long)") == [
        .init(a: 0..<0, b: 0..<1, isLinked: false), .init(a: 0..<1, b: 1..<2, isLinked: true),
        .init(a: 1..<2, b: 2..<2, isLinked: false),
      ])
  }

  @Test func everyParagraphStandsOnce() {
    for (a, b) in [("000", "004"), ("001", "003"), ("002", "002")] {
      let comparison = Comparison(
        a: ComparisonTests.seed(a), name: a, b: ComparisonTests.seed(b), name: b)
      let blocks = ParagraphBlocks(comparison).blocks
      #expect(blocks.flatMap { Array($0.a) } == Array(comparison.textA.paragraphs.indices))
      #expect(blocks.flatMap { Array($0.b) } == Array(comparison.textB.paragraphs.indices))
    }
  }
}
