import Flong
import Testing

@testable import FlongEvaluation

struct FoldTests {
  private func fold(_ id: String, _ source: String?) -> Int {
    Fold.fold(of: Article(id: id, source: source, text: [], origin: .file(0)))
  }

  @Test func articlesOfASourceShareAFold() {
    for source in ["one", "two", "three"] {
      #expect(Set((0..<20).map { fold("a\($0)", source) }).count == 1)
    }
  }

  @Test func allFoldsAreUsed() {
    #expect(Set((0..<40).map { fold("a", "source \($0)") }) == [0, 1, 2])
    #expect(Set((0..<40).map { fold("a\($0)", nil) }) == [0, 1, 2])
  }
}
