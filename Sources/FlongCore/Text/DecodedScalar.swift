/// One scalar read from UTF-8, with the number of bytes it took.
public struct DecodedScalar: Sendable {
  /// The scalar; U+FFFD for a byte that begins no well-formed sequence.
  public let value: UInt32
  /// The bytes read, 1 to 4; 1 for a byte that begins no well-formed sequence.
  public let length: Int

  @inline(__always)
  init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  /// Reads the scalar at `offset`.
  ///
  /// Overlong forms, surrogates, values beyond U+10FFFF and cut sequences are not well-formed
  /// (Unicode 15, table 3-7); no byte at `end` or beyond is read.
  ///
  /// - Parameter offset: `0 <= offset < end`.
  @inline(__always)
  public init(_ bytes: UnsafePointer<UInt8>, at offset: Int, end: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 {
      self.init(value: first, length: 1)
    } else {
      self = DecodedScalar.multibyte(bytes + offset, first: first, count: end &- offset)
    }
  }

  @inline(__always)
  private static func multibyte(
    _ bytes: UnsafePointer<UInt8>, first: UInt32, count: Int
  ) -> DecodedScalar {
    let broken = DecodedScalar(value: 0xFFFD, length: 1)
    guard count > 1, first >= 0xC2, first < 0xF5, bytes[1] & 0xC0 == 0x80 else { return broken }
    let second = UInt32(bytes[1] & 0x3F)
    if first < 0xE0 { return DecodedScalar(value: (first & 0x1F) << 6 | second, length: 2) }
    guard count > 2, bytes[2] & 0xC0 == 0x80 else { return broken }
    let third = UInt32(bytes[2] & 0x3F)
    if first < 0xF0 {
      let value = (first & 0x0F) << 12 | second << 6 | third
      guard value >= 0x800, value & 0xF800 != 0xD800 else { return broken }
      return DecodedScalar(value: value, length: 3)
    }
    guard count > 3, bytes[3] & 0xC0 == 0x80 else { return broken }
    let value = (first & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[3] & 0x3F)
    guard value >= 0x1_0000, value <= 0x10_FFFF else { return broken }
    return DecodedScalar(value: value, length: 4)
  }
}
