import Testing

@testable import FlongEvaluation

struct LinesTests {
  private func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Lines.lines(of: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func linesAreTrimmedAndEmptyOnesLeftOut() {
    #expect(lines("one\n\n  two \r\n\t\nthree") == ["one", "two", "three"])
    #expect(lines("\n \n").isEmpty)
  }

  @Test func aBlankLineAnywhereParts() {
    #expect(Lines.separator(of: Array("a\nb\n\nc".utf8)) == Array("\n\n".utf8))
    #expect(Lines.separator(of: Array("a\nb\nc".utf8)) == Array("\n".utf8))
  }
}
