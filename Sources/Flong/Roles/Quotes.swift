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
    for i in bytes.indices {
      switch bytes[i] {
      case 0x22: return true
      case 0xC2 where bytes[i + 1] == 0xAB || bytes[i + 1] == 0xBB: return true
      case 0xE2 where bytes[i + 1] == 0x80 && 0x9C...0x9F ~= bytes[i + 2]: return true
      case 0xE3 where bytes[i + 1] == 0x80 && 0x8C...0x8F ~= bytes[i + 2]: return true
      case 0xEF where bytes[i + 1] == 0xBC && bytes[i + 2] == 0x82: return true
      default: continue
      }
    }
    return false
  }
}
