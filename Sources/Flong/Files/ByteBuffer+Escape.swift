extension ByteBuffer {
  /// Appends text as it stands between the quotes of a JSON string: quotes, backslashes, control
  /// characters and U+2028/2029 are escaped.
  ///
  /// The last two are line ends in JavaScript and in some readers of lines.
  mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(text)
    var start = 0
    var position = 0
    while true {
      position = ByteBuffer.plainEnd(raw, from: position)
      guard position < raw.count else { break }
      let byte = raw[position]
      var length = 1
      if byte == 0xE2 {
        guard position + 2 < raw.count, raw[position + 1] == 0x80, raw[position + 2] & 0xFE == 0xA8
        else {
          position += 1
          continue
        }
        length = 3
      }
      append(UnsafeRawBufferPointer(rebasing: raw[start..<position]))
      if length == 3 {
        append(raw[position + 2] == 0xA8 ? "\\u2028" : "\\u2029")
      } else {
        append(escape: byte)
      }
      position += length
      start = position
    }
    append(UnsafeRawBufferPointer(rebasing: raw[start...]))
  }

  private mutating func append(escape byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x22, 0x5C: append(byte)
    default:
      let low = byte & 0xF
      append("u00")
      append(0x30 + byte >> 4)
      append(low < 10 ? 0x30 + low : 0x57 + low)
    }
  }

  /// The next quote, backslash, control character or 0xE2, which begins U+2028; or the end.
  @inline(__always)
  private static func plainEnd(_ text: UnsafeRawBufferPointer, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var position = start
    while position &+ 8 <= text.count {
      let word = text.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      let mark = word ^ (ones &* 0xE2)
      // A byte is zero exactly if subtracting one borrows from it; the lowest such flag is exact.
      let control = (word &- ones &* 0x20) & ~word
      let strings = ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
      let found = (strings | ((mark &- ones) & ~mark) | control) & tops
      if found != 0 { return position &+ found.littleEndian.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < text.count {
      let byte = text[position]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte == 0xE2 { break }
      position &+= 1
    }
    return position
  }
}
