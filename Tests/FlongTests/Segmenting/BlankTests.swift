import Testing

@testable import Flong

@Suite struct BlankTests {
  private func length(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { Blank.length($0.baseAddress!, at: 0, end: $0.count) }
  }

  @Test func everyWhiteSpaceIsBlank() {
    for value in UInt32(0)...0x1_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let isWidthless = [0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF].contains(value)
      let isControl = value < 0x20 || value == 0x7F
      let isBlank = scalar.properties.isWhitespace || isWidthless || isControl
      #expect(length(bytes) == (isBlank ? bytes.count : 0), "U+\(String(value, radix: 16))")
      let trimmed = (Array("x".utf8) + bytes).withUnsafeBufferPointer {
        Blank.trimEnd($0.baseAddress!, start: 0, end: $0.count)
      }
      #expect(trimmed == (isBlank ? 1 : 1 + bytes.count), "U+\(String(value, radix: 16))")
    }
  }

  @Test func cutSequencesAreNoBlanks() {
    #expect(length([0xC2]) == 0)
    #expect(length([0xE2, 0x80]) == 0)
    #expect(length([0xE2, 0x80, 0x20]) == 0)
    #expect(length([0xEF, 0xBB, 0x42]) == 0)
  }
}
