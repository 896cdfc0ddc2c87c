import Testing

@testable import Flong

@Suite struct LineTests {
  private func isWide(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { Line.isWide($0.baseAddress!, 0..<$0.count) }
  }

  @Test func proseBeyondAllWidthsIsWide() {
    #expect(isWide(String(repeating: "word ", count: 40)))
    #expect(isWide(String(repeating: "слово ", count: 40)))
    #expect(!isWide(String(repeating: "word ", count: 28)))
    #expect(!isWide(String(repeating: "w", count: 400)))
    #expect(!isWide(""))
  }

  /// What is called wide is so by the exact measure.
  @Test(arguments: ["word ", "слово ", "中文 ", "e\u{301} ", "w", "слово", "中", "한국어 ", "\u{200B}a "])
  func wideLinesAreMeasuredWide(piece: String) {
    for count in 1...90 {
      for head in ["", "a ", String(repeating: "x", count: 63) + " "] {
        let bytes = Array((head + String(repeating: piece, count: count) + ".").utf8)
        bytes.withUnsafeBufferPointer { text in
          guard Line.isWide(text.baseAddress!, 0..<text.count) else { return }
          let line = Line(text.baseAddress!, lineStart: 0, range: 0..<text.count)
          #expect(line.width > 140 && !line.isSingleWord)
        }
      }
    }
  }
}
