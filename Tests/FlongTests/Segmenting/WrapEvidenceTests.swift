import Testing

@testable import Flong

@Suite struct WrapEvidenceTests {
  /// How a block of lines is found to be wrapped.
  private func wrapping(_ lines: [String]) -> Wrapping? {
    var evidence = WrapEvidence()
    var last: Line?
    for text in lines {
      let bytes = Array(text.utf8)
      let line = bytes.withUnsafeBufferPointer {
        let start = bytes.prefix { $0 == 0x20 }.count
        return Line($0.baseAddress!, lineStart: 0, range: start..<$0.count)
      }
      evidence.add(line)
      if let last { evidence.addBreak(after: last, before: line) }
      last = line
    }
    return evidence.wrapping()
  }

  private let filled = [
    "the road that leads from the harbour to the old",
    "station was closed again on Monday because the",
    "bridge had moved by nine millimetres since the",
    "spring, and nobody could say whether it would go",
    "on moving.",
  ]

  @Test func filledLinesGiveTheirWidth() {
    #expect(wrapping(filled) == Wrapping(width: 48, isBalanced: false, isRunOn: false))
  }

  @Test func fewLinesAreNoEvidence() {
    #expect(wrapping([]) == nil)
    #expect(wrapping(Array(filled.prefix(3))) == nil)
  }

  @Test func narrowOrWideLinesAreNoEvidence() {
    #expect(wrapping((0..<9).map { _ in "a few words of prose" }) == nil)
    let wide = String(repeating: "words of prose ", count: 10) + "end"
    #expect(wrapping((0..<9).map { _ in wide }) == nil)
  }

  @Test func linesOfAllLengthsAreNoEvidence() {
    let lines = (1...60).map { String(repeating: "word ", count: $0 * 7 % 23 + 1) + "end" }
    #expect(wrapping(lines) == nil)
  }
}
