/// How the prose of an article is hard-wrapped, and which line breaks that explains.
struct Wrapping: Equatable {
  /// The columns of a full line.
  var width: Int
  /// Whether lines may end up to a quarter of the width early.
  var isBalanced: Bool
  /// Whether paragraphs follow each other without blank lines between them.
  var isRunOn: Bool

  /// Whether `next` continues the paragraph of `line`, both being lines of one block.
  ///
  /// - Parameter itemBullet: the bullet of the line that began the paragraph.
  func continues(_ line: Line, _ next: Line, itemBullet: Line.Bullet) -> Bool {
    if Wrapping.beginsItem(next, after: line, itemBullet: itemBullet) { return false }
    // Long words below each other are a list, of links for instance.
    if line.isSingleWord && next.isSingleWord { return false }
    // A line that is too wide is no wrapped line, unless nothing in it could be broken.
    let widest = isRunOn ? width : width * 9 / 8
    if line.width > widest && !line.isSingleWord || next.width > widest && !next.isSingleWord {
      return false
    }
    if Wrapping.need(line, next) > width {
      // Some programs break inside hyphenated words and some do not: where paragraphs follow each
      // other, the end of a sentence speaks for the end of the paragraph.
      return !isRunOn || !line.endsSentence || line.width + 1 + next.firstPiece > width
    }
    // Some programs count bytes, and some break early.
    if !line.endsSentence && next.opening == .lowercase && line.width * 3 > width * 2 {
      return true
    }
    if isRunOn && (line.endsSentence || !isBalanced) || next.isField { return false }
    return Wrapping.need(line, next) > (isBalanced ? width * 3 / 4 : width * 7 / 8)
  }

  /// The columns that `line` would have with the next word.
  static func need(_ line: Line, _ next: Line) -> Int {
    // Many typists leave two blanks behind a sentence.
    line.width + (line.endsSentence ? 2 : 1) + next.firstWord
  }

  /// The smallest width of which a quarter would be left empty by a line of `need` columns.
  static func widthLeaving(_ need: Int) -> Int { need + need / 3 }

  /// Whether the break stands in the middle of a sentence, as far as one can see.
  static func isAmidSentence(_ line: Line, _ next: Line) -> Bool {
    !line.endsSentence && (next.opening == .lowercase || next.opening == .caseless)
  }

  /// Whether `next` begins a list item or, by its indentation, a paragraph.
  static func beginsItem(
    _ next: Line, after line: Line, itemBullet: Line.Bullet = .none
  ) -> Bool {
    if next.indent > max(line.indent, line.textColumn) && !isAmidSentence(line, next) {
      return true
    }
    return switch next.bullet {
    case .none: false
    case .sign: true
    // A dash may stand between words, and a number with a full stop may end a sentence.
    case .dash: next.opening != .lowercase || line.endsSentence || itemBullet == .dash
    case .number: line.endsSentence || itemBullet == .number
    }
  }
}
