/// Random texts of what is hard to read: pieces of many scripts, signs that may join, broken UTF-8.
enum TextScraps {
  private static let pieces: [[UInt8]] =
    [
      " ", " ", " ", "\n", "word", "Word's", "a", "B", "U.S.", "p.m", "12,3", "1", "2024", "1.5",
      "'",
      "`", ".", ",", ":", "’", "‘", "‛", "“", "”", "—", "…", "‰", "«", "»", "¿", "·", "°", "\u{A0}",
      "\u{AD}", "\u{202F}", "\u{2009}", "\u{200B}", "\u{2028}", "\u{85}", "´", "ʼ", "é", "É", "ß",
      "æ", "œ", "ﬁ", "ﬀ", "Ǆ", "e\u{301}", "\u{301}", "привет", "ПРИВЕТ", "Ёлка", "й", "ї", "ў",
      "Ѡ", "\u{483}", "достопримечательностями", "ΣΟΦΟΣ", "ά", "中", "中国", "国。", "，", "、", "’",
      "ガ", "カ\u{3099}", "ひらがな", "ｶﾞ", "한국어", "ที่", "हिन्दी", "مُحَمَّد", "שָׁלוֹם", "١٢٫٥", "²", "½", "º",
      "№", "averyveryverylongwordindeed", "sixteenletterswo", "ﷲ", "👩‍👩", "\u{E01EF}", "𝟏",
    ].map { Array($0.utf8) } + [
      [0], [0x80], [0xC2], [0xC0, 0xAF], [0xD0], [0xD1], [0xE2], [0xE2, 0x80], [0xE4, 0xB8],
      [0xED, 0xA0, 0x80], [0xEF], [0xF0, 0x9F, 0x91], [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ]

  /// Up to `limit` pieces, or bytes, of one of three kinds.
  static func text(_ limit: Int, using random: inout some RandomNumberGenerator) -> [UInt8] {
    var text: [UInt8] = []
    let kind = Int.random(in: 0..<3, using: &random)
    let few = (0..<8).map { _ in Int.random(in: pieces.indices, using: &random) }
    for _ in 0..<Int.random(in: 0...limit, using: &random) {
      switch kind {
      case 0: text.append(UInt8.random(in: 0...255, using: &random))
      case 1: text += pieces[Int.random(in: pieces.indices, using: &random)]
      default: text += pieces[few.randomElement(using: &random) ?? 0]
      }
    }
    return text
  }
}
