import Glibc

/// A walk through a raw JSON string that knows both positions, raw and decoded.
struct JSONStringWalk {
  private let raw: UnsafeRawBufferPointer
  private(set) var rawPosition = 0
  private(set) var decodedPosition = 0

  init(_ raw: UnsafeRawBufferPointer) { self.raw = raw }

  /// Where the next backslash or the end is.
  private var plainEnd: Int {
    guard rawPosition < raw.count else { return raw.count }
    let start = raw.baseAddress! + rawPosition
    guard let found = memchr(start, 0x5C, raw.count - rawPosition) else { return raw.count }
    return UnsafeRawPointer(found) - raw.baseAddress!
  }

  /// Moves over bytes that stand for themselves, up to the next escape.
  mutating func takePlain() -> UnsafeRawBufferPointer {
    let end = plainEnd
    let plain = UnsafeRawBufferPointer(rebasing: raw[rawPosition..<end])
    decodedPosition += plain.count
    rawPosition = end
    return plain
  }

  /// Moves over one escape and returns its scalar, or nil at the end.
  mutating func takeEscape() throws(JSONFault) -> Unicode.Scalar? {
    guard rawPosition < raw.count else { return nil }
    let start = rawPosition
    guard start + 1 < raw.count else { throw JSONFault(byte: start, message: "the escape is cut") }
    let letter = raw[start + 1]
    rawPosition += 2
    if letter != UInt8(ascii: "u") {
      decodedPosition += 1
      return Unicode.Scalar(JSONStringWalk.meaning(of: letter))
    }
    guard rawPosition + 4 <= raw.count else {
      throw JSONFault(byte: start, message: "the escape is cut")
    }
    var value = hexadecimal()
    if value & 0xFC00 == 0xD800, rawPosition + 6 <= raw.count, raw[rawPosition] == 0x5C,
      raw[rawPosition + 1] == UInt8(ascii: "u")
    {
      let first = rawPosition
      rawPosition += 2
      let low = hexadecimal()
      if low & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      } else {
        rawPosition = first
      }
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw JSONFault(byte: start, message: "half a surrogate pair stands for no character")
    }
    decodedPosition += UTF8.width(scalar)
    return scalar
  }

  /// Moves to a decoded position and returns the raw one; at an escape's bound, before it.
  mutating func advance(to decoded: Int) throws(JSONFault) -> Int {
    while decodedPosition < decoded {
      let end = plainEnd
      let step = min(end - rawPosition, decoded - decodedPosition)
      rawPosition += step
      decodedPosition += step
      if decodedPosition < decoded, try takeEscape() == nil { break }
    }
    guard decodedPosition == decoded else {
      throw JSONFault(
        byte: rawPosition, message: "no character starts at byte \(decoded) of the text")
    }
    return rawPosition
  }

  /// Moves over four hexadecimal digits.
  private mutating func hexadecimal() -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      value = value << 4 | (JSONString.digit(raw[rawPosition]) ?? 0)
      rawPosition += 1
    }
    return value
  }

  private static func meaning(of letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }
}
