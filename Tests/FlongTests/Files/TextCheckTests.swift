import Testing

@testable import Flong

struct TextCheckTests {
  @Test func theFirstByteThatIsNotUTF8IsThatOfTheStandardLibrary() {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "word ", "“quoted” ", "город ", "新闻", "🗞", "é", String(repeating: "a", count: 40),
    ]
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        bytes += pieces.randomElement(using: &random)!.utf8
      }
      if !bytes.isEmpty && Bool.random(using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      var expected: Int?
      do {
        _ = try UTF8Span(validating: bytes.span)
      } catch {
        expected = error.byteOffsets.lowerBound
      }
      #expect(TextCheck.firstInvalidByte(in: bytes) == expected, "\(bytes)")
    }
  }

  @Test func aCharacterThatIsCutOffIsInvalid() {
    let text = Array(String(repeating: "a", count: 64).utf8)
    #expect(TextCheck.firstInvalidByte(in: text + [0xE2, 0x80]) == 64)
    #expect(TextCheck.firstInvalidByte(in: text + [0xE2, 0x80] + text) == 64)
    #expect(TextCheck.firstInvalidByte(in: [0x80] + text) == 0)
    #expect(TextCheck.firstInvalidByte(in: []) == nil)
  }
}
