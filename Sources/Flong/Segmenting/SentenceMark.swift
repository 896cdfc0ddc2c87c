internal import FlongCore

/// The characters at the bounds of sentences.
enum SentenceMark {
  /// Whether a sentence can end with `scalar`: . ! ? … and their like in other scripts.
  static func isEnder(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026: true  // . ! ? …
    case 0x203C, 0x203D, 0x2047...0x2049: true  // ‼ ‽ ⁇ ⁈ ⁉
    case 0x06D4, 0x061F, 0x0964, 0x0965, 0x0589, 0x1362: true  // ۔ ؟ । ॥ ։ ።
    case 0x1367, 0x104A, 0x104B, 0x17D4, 0x17D5: true  // ፧ ၊ ။ ។ ៕
    default: isWideEnder(scalar)
    }
  }

  /// The first bytes of all scalars that can end a sentence.
  static let enderLeads = ByteSet([
    0x2E, 0x21, 0x3F, 0xD6, 0xD8, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF,
  ])

  /// Whether `scalar` ends a sentence with no blank behind it: 。 ！ ？ ｡ ．
  static func isWideEnder(_ scalar: UInt32) -> Bool {
    scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F || scalar == 0xFF61
      || scalar == 0xFF0E
  }

  /// Whether `scalar` can close a quotation or bracket behind the end of a sentence.
  ///
  /// Guillemets and curly marks close in one language and open in another: „so“, »so«.
  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D: true  // " ' ) ] }
    case 0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x2039, 0x203A: true  // « » ‘ ’ “ ” ‹ ›
    case 0x300B, 0x300D, 0x300F, 0x3011, 0x3009, 0x301E, 0x301F: true  // 》 」 』 】 〉 〞 〟
    case 0xFF02, 0xFF07, 0xFF09, 0xFF3D, 0xFF63: true  // ＂ ＇ ） ］ ｣
    default: false
    }
  }

  /// Whether `scalar` can open a sentence before its first word: a quotation mark, bracket or dash.
  static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xA1, 0xBF: true  // " ' ( [ { ¡ ¿
    case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: true  // « » ‘ ’ ‚ ‛ “ ” „ ‟ ‹ ›
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x301D, 0xFF08, 0xFF3B, 0xFF62: true
    case 0x2D, 0x2010...0x2015: true  // - ‐ ‑ ‒ – — ―
    default: false
    }
  }
}
