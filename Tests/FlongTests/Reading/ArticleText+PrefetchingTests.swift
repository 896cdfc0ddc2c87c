import Testing

@testable import Flong

struct ArticleTextPrefetchingTests {
  private let bytes = Array("first second third".utf8)

  private func texts(_ ranges: [Range<Int>]) -> [ArticleText] {
    ranges.map { ArticleText(bytes, $0) }
  }

  @Test func textsSideBySideAreAskedForTogether() {
    let runs = texts([0..<6, 6..<13, 13..<18]).memoryRuns()
    #expect(runs.map(\.count) == [18])
    #expect(runs.first.map { Array($0) } == bytes)
  }

  @Test func whatLiesBetweenTextsIsNotAskedFor() {
    #expect(texts([0..<5, 6..<12, 12..<18]).memoryRuns().map(\.count) == [5, 12])
  }

  @Test func textsOfDifferentArraysAreApart() {
    let other = ArticleText(Array("another text".utf8))
    #expect((texts([0..<18]) + [other]).memoryRuns().map(\.count) == [18, 12])
  }

  @Test func textsWithoutBytesAreNothingToAskFor() {
    #expect(texts([3..<3]).memoryRuns().isEmpty)
    #expect([ArticleText([])].memoryRuns().isEmpty)
    #expect(texts([0..<5, 5..<5, 5..<9]).memoryRuns().map(\.count) == [9])
  }
}
