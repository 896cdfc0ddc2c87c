internal import Flong

/// Types quotation marks and apostrophes in the other way, straight or curly, in every second article;
/// so copies differ.
enum QuoteSwapping {
  static func replacements(_ article: Article) -> [Rewriting.Replacement] {
    guard Draw("quotes", article: article.id).isOne(in: 2, 0) else { return [] }
    let text = Array(article.text)
    var replacements: [Rewriting.Replacement] = []
    var offset = 0
    while offset < text.count {
      let old: Int
      let new: String
      switch text[offset] {
      case 0x22: (old, new) = (1, opens(text, at: offset) ? "“" : "”")
      case 0x27: (old, new) = (1, opens(text, at: offset) ? "‘" : "’")
      case 0xE2 where offset + 2 < text.count && text[offset + 1] == 0x80:
        // U+2018 to U+201F: four single marks, four double ones.
        guard 0x98...0x9F ~= text[offset + 2] else {
          offset += 3
          continue
        }
        (old, new) = (3, text[offset + 2] < 0x9C ? "'" : "\"")
      default:
        offset += 1
        continue
      }
      replacements.append(.init(bytes: offset..<offset + old, new: Array(new.utf8)))
      offset += old
    }
    return replacements
  }

  /// Whether a mark stands before a word: at a start, behind a blank or a bracket.
  private static func opens(_ text: [UInt8], at offset: Int) -> Bool {
    guard offset > 0 else { return true }
    return text[offset - 1] <= 0x20 || text[offset - 1] == 0x28 || text[offset - 1] == 0x5B
  }
}
