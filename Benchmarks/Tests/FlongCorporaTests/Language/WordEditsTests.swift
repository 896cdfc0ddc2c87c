import Testing

@testable import FlongCorpora

@Suite struct WordEditsTests {
  private let edits = WordEdits(vocabulary: Vocabulary(seed: 1))
  private let text = (0..<1_000).map { "w\($0)" }.joined(separator: " ")

  @Test func noneLeavesTheText() {
    var random = SplitMix(seed: 1)
    #expect(edits.edit(text, perMille: 0, &random) == text)
  }

  @Test func theRateIsKept() {
    var random = SplitMix(seed: 1)
    let kept = Set(edits.edit(text, perMille: 100, &random).split(separator: " "))
      .intersection(text.split(separator: " "))
    // A quarter of the touched words stay, with a new neighbour.
    #expect((900...950).contains(kept.count))
  }
}
