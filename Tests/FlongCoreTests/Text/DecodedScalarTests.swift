import Testing

@testable import FlongCore

@Suite struct DecodedScalarTests {
  private func decode(_ bytes: [UInt8]) -> (UInt32, Int) {
    bytes.withUnsafeBufferPointer {
      let scalar = DecodedScalar($0.baseAddress!, at: 0, end: $0.count)
      return (scalar.value, scalar.length)
    }
  }

  @Test func everyScalarIsRead() {
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      if decode(bytes) != (value, bytes.count) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(
    arguments: [
      [0x80], [0xBF, 0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF0, 0x9F, 0x91], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xE4, 0xB8, 0x41],
    ] as [[UInt8]])
  func brokenSequencesTakeOneByte(bytes: [UInt8]) {
    #expect(decode(bytes) == (0xFFFD, 1))
  }
}
