internal import Flong

/// Breaks every paragraph into lines of up to 72 characters, with blank lines between paragraphs.
enum LineWrapping {
  static let columns = 72

  static func replacements(_ article: Article) -> [Rewriting.Replacement] {
    let text = Array(article.text)
    let lines = Lines.lines(of: text)
    var replacements: [Rewriting.Replacement] = []
    for (number, line) in lines.enumerated() {
      if number > 0 {
        replacements.append(
          .init(bytes: lines[number - 1].upperBound..<line.lowerBound, new: [0x0A, 0x0A]))
      }
      wrap(text, line, into: &replacements)
    }
    return replacements
  }

  private static func wrap(
    _ text: [UInt8], _ line: Range<Int>, into replacements: inout [Rewriting.Replacement]
  ) {
    var column = 0
    /// The last space seen, and the column behind it.
    var space: (offset: Int, column: Int)?
    for offset in line {
      if text[offset] == 0x20 {
        space = (offset, column + 1)
      } else if text[offset] & 0xC0 != 0x80, column >= columns, let last = space {
        replacements.append(.init(bytes: last.offset..<last.offset + 1, new: [0x0A]))
        column -= last.column
        space = nil
      }
      if text[offset] & 0xC0 != 0x80 { column += 1 }
    }
  }
}
