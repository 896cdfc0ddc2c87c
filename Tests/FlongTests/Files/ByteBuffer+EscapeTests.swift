import Testing

@testable import Flong

struct ByteBufferEscapeTests {
  private func text(_ body: (inout ByteBuffer) -> Void) -> String {
    var buffer = ByteBuffer(capacity: 1)
    body(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Every byte at every place of a word, and the two line ends of JavaScript.
  @Test func textIsEscapedWhereverItStands() {
    for length in 0..<20 {
      for byte in 0..<0x80 as Range<UInt8> {
        let plain = [UInt8](repeating: UInt8(ascii: "x"), count: length)
        let escaped = text { buffer in
          (plain + [byte] + plain).withUnsafeBufferPointer { buffer.append(escaping: $0) }
        }
        let x = String(repeating: "x", count: length)
        let isPlain = byte >= 0x20 && byte != 0x22 && byte != 0x5C
        #expect(escaped.hasPrefix(x) && escaped.hasSuffix(x))
        #expect(
          isPlain == (escaped == x + String(Character(Unicode.Scalar(byte))) + x),
          "byte \(byte) behind \(length)")
      }
      let line = String(repeating: "é", count: length) + "’\u{2028}“\u{2029}"
      let escaped = text { buffer in
        Array(line.utf8).withUnsafeBufferPointer { buffer.append(escaping: $0) }
      }
      #expect(escaped == String(repeating: "é", count: length) + #"’\u2028“\u2029"#)
    }
  }
}
