import FlongCore
import Testing

@testable import Flong

struct ArticleIndexTests {
  private func words(_ text: String) -> ArticleWords {
    ArticleWords(Tokeniser().tokens(of: Array(text.utf8)).hashes, width: 3)
  }

  /// One index that is held against many articles, one after the other, says what a new one says.
  @Test(arguments: 0..<20)
  func nothingIsLeftOfTheArticleBefore(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let all = (0..<6).map { _ in
      words(
        (0..<Int.random(in: 0...20, using: &random)).map { _ in
          ["aa", "bb", "7", "8", "cc"][Int.random(in: 0..<5, using: &random)]
        }.joined(separator: " "))
    }
    var index = ArticleIndex()
    for a in all {
      index.read(a)
      for b in all { #expect(index.compare(b) == a.compare(b)) }
    }
  }

  @Test func bothSidesAreCounted() {
    var index = ArticleIndex()
    index.read(words("it rained for 4 days in a row"))
    let measure = index.compare(words("it rained for 5 days in a row up there"))
    #expect(measure.containmentA == Ratio(3, 6) && measure.containmentB == Ratio(3, 8))
    #expect(measure.frame == Ratio(6, 8))
    // "it rained for", "days in a row"
    #expect(measure.sharedWords == 7)
  }
}
