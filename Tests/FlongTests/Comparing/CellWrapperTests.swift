import Testing

@testable import Flong

@Suite struct CellWrapperTests {
  private func wrap(_ text: String, _ width: Int) -> [String] {
    CellWrapper(width: width).lines(Cell.cells(text)).map { $0.line(colour: false) }
  }

  @Test(
    arguments: [
      ("", 10, [""]), ("one two", 10, ["one two"]), ("one two", 7, ["one two"]),
      ("one two", 6, ["one", "two"]), ("  one   two  ", 20, ["one two"]),
      ("extraordinary", 5, ["extra", "ordin", "ary"]),
      ("a extraordinary", 5, ["a", "extra", "ordin", "ary"]),
      ("中国人民", 5, ["中国", "人民"]), ("abc中国", 5, ["abc中", "国"]), ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
      ("《中》国", 4, ["《中", "》国"]), ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("中", 1, ["中"]),
    ] as [(String, Int, [String])])
  func breaksLines(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, width) == lines)
  }

  @Test func keepsEveryWordAndTheWidth() {
    let text =
      Seeds.text("Tests/Fixtures/News/ru-1.txt") + Seeds.text("Tests/Fixtures/News/en-1.txt")
    for width in [2, 5, 17, 48, 400] {
      let lines = CellWrapper(width: width).lines(Cell.cells(text))
      #expect(lines.allSatisfy { $0.columns <= width })
      let joined = lines.joined().map(\.text).joined()
      #expect(joined.filter { $0 != " " } == text.filter { !$0.isWhitespace })
    }
  }
}
