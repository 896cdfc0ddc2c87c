/// How the prose of an article is hard-wrapped, and which line breaks that explains.
struct Wrapping: Equatable {
  /// The columns of a full line.
  var width: Int
  /// Whether lines may end up to an eighth of the width early.
  var isBalanced: Bool

  /// Whether `next` continues the paragraph of `line`, both being lines of one block.
  ///
  /// - Parameter itemBullet: the bullet of the line that began the paragraph.
  func continues(_ line: Line, _ next: Line, itemBullet: Line.Bullet) -> Bool {
    if Wrapping.beginsItem(next, after: line, itemBullet: itemBullet) { return false }
    // A line that is too wide is no wrapped line, unless nothing in it could be broken.
    if line.width > width && !line.isSingleWord { return false }
    // Long words below each other are a list, of links for instance.
    if line.isSingleWord && next.isSingleWord { return false }
    let free = isBalanced ? width - width / 8 : width
    guard Wrapping.need(line, next) > free else { return false }
    // Some programs break inside hyphenated words and some do not: where the first part had
    // fitted, the end of a sentence speaks for the end of the paragraph.
    return line.width + 1 + next.firstPiece > free || !line.endsSentence
  }

  /// The columns that `line` would have with the next word.
  static func need(_ line: Line, _ next: Line) -> Int {
    // Many typists leave two blanks behind a sentence.
    line.width + (line.endsSentence ? 2 : 1) + next.firstWord
  }

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
