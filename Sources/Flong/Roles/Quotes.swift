/// Quotation marks of the world's news.
enum Quotes {
  /// Marks that open; the same mark may close in another language („…“, “…”).
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{2018}", "\u{2019}", "'", "\u{2039}", "\u{203A}": true
    default: isDouble(scalar)
    }
  }

  /// Double marks only: an apostrophe is no quotation.
  static func isDouble(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}", "\u{300C}",
      "\u{300D}", "\u{300E}", "\u{300F}", "\u{FF02}":
      true
    default: false
    }
  }

  /// Whether the bytes, which are whole scalars of UTF-8, hold a double quotation mark.
  static func contains(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let text = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes))
    var i = 0
    while i < text.count {
      // Eight letters of ASCII at a time; a straight mark makes one of the differences to it zero.
      if i + 8 <= text.count {
        let eight = text.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        let difference = eight ^ 0x2222_2222_2222_2222
        let zero = (difference &- 0x0101_0101_0101_0101) & ~difference
        if (eight | zero) & 0x8080_8080_8080_8080 == 0 {
          i += 8
          continue
        }
      }
      switch text[i] {
      case 0x22: return true
      case 0xC2 where text[i + 1] == 0xAB || text[i + 1] == 0xBB: return true
      case 0xE2 where text[i + 1] == 0x80 && 0x9C...0x9F ~= text[i + 2]: return true
      case 0xE3 where text[i + 1] == 0x80 && 0x8C...0x8F ~= text[i + 2]: return true
      case 0xEF where text[i + 1] == 0xBC && text[i + 2] == 0x82: return true
      default: i += 1
      }
    }
    return false
  }
}
