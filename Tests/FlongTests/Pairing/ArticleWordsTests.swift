import FlongCore
import Testing

@testable import Flong

struct ArticleWordsTests {
  private func words(_ text: String) -> ArticleWords {
    ArticleWords(Tokeniser().tokens(of: Array(text.utf8)).hashes, width: 5)
  }

  @Test func theFrameReadsAllNumbersAsOneWord() {
    let a = words("rain of 4 millimetres fell on Monday in the north")
    let b = words("rain of 9 millimetres fell on Monday in the north")
    #expect(a.compare(b).resemblance == Ratio(3, 9))
    #expect(a.compare(b).frame == Ratio(6, 6))
    #expect(a.numbered == 3)
  }

  /// Frame and resemblance against sets of windows.
  @Test(arguments: 0..<25)
  func agreesWithBruteForce(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    func draw() -> [String] {
      (0..<Int.random(in: 1...(seed * 3 + 3), using: &random)).map { _ in
        ["aa", "bb", "7", "8", "cc"][Int.random(in: 0..<(seed % 3 + 3), using: &random)]
      }
    }
    func windows(_ words: [String]) -> Set<[String]> {
      words.count < 5 ? [words] : Set((0...(words.count - 5)).map { Array(words[$0..<$0 + 5]) })
    }
    func slots(_ words: [String]) -> [String] { words.map { $0 == "7" || $0 == "8" ? "0" : $0 } }
    let (a, b) = (draw(), draw())
    let measure = words(a.joined(separator: " ")).compare(words(b.joined(separator: " ")))
    let exact = (windows(a), windows(b))
    let folded = (windows(slots(a)), windows(slots(b)))
    #expect(
      measure.resemblance
        == Ratio(exact.0.intersection(exact.1).count, exact.0.union(exact.1).count))
    #expect(
      measure.frame
        == Ratio(folded.0.intersection(folded.1).count, folded.0.union(folded.1).count))
  }

  @Test func anArticleWithoutWordsIsLikeNothing() {
    let measure = words("").compare(words("one two"))
    #expect(measure.resemblance.numerator == 0 && measure.frame.numerator == 0)
    #expect(!words("").compare(words("")).isIdentity)
  }
}
