/// Quotation marks of the world's news.
enum Quotes {
  /// Marks that open; the same mark may close in another language („…“, “…”).
  static let marks: Set<Unicode.Scalar> = [
    "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}", "\u{300C}",
    "\u{300D}", "\u{300E}", "\u{300F}", "\u{2018}", "\u{2019}", "'", "\u{2039}", "\u{203A}",
    "\u{FF02}",
  ]

  static func isMark(_ scalar: Unicode.Scalar) -> Bool { marks.contains(scalar) }

  /// Double marks only: an apostrophe is no quotation.
  static func isDouble(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}", "\u{300C}",
      "\u{300D}", "\u{300E}", "\u{300F}", "\u{FF02}":
      true
    default: false
    }
  }

  /// Whether the bytes hold a double quotation mark.
  static func contains(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.contains(where: { $0 == 0x22 || $0 >= 0x80 }) else { return false }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.contains(where: isDouble)
  }
}
