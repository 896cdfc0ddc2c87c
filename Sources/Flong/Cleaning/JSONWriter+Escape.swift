extension JSONWriter {
  /// The form in which a string with these UTF-8 bytes is written between its quotes.
  static func escape(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var escaped: [UInt8] = []
    text.withUnsafeBufferPointer { escape($0, into: &escaped) }
    return escaped
  }

  /// Appends `text`, with quotes, backslashes, control characters and U+2028/2029 escaped.
  ///
  /// The last two are line ends in JavaScript and in some readers of lines.
  static func escape(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    var start = 0
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0xE2 {
        position += 1
        continue
      }
      var length = 1
      if byte == 0xE2 {
        guard position + 2 < text.count, text[position + 1] == 0x80,
          text[position + 2] & 0xFE == 0xA8
        else {
          position += 1
          continue
        }
        length = 3
      }
      bytes.append(contentsOf: text[start..<position])
      if length == 3 {
        bytes.append(contentsOf: text[position + 2] == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
      } else {
        escape(byte, into: &bytes)
      }
      position += length
      start = position
    }
    bytes.append(contentsOf: text[start...])
  }

  private static func escape(_ byte: UInt8, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x22, 0x5C: bytes.append(byte)
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(contentsOf: Printable.hexByte(byte).lowercased().utf8)
    }
  }
}
