internal import FlongCore

/// One line of an article, as far as it matters for telling hard-wrapped prose.
///
/// A scalar takes one column, or two in the East Asian blocks; a tab in the indentation goes to the
/// next multiple of 8.
struct Line {
  /// The widest line that is measured; whatever is wider is as wide as this.
  static let limit = 160

  /// The columns before the first word.
  private(set) var indent = 0
  /// The columns up to the end of the last word, indentation included.
  private(set) var width = 0
  /// The columns of the first word.
  private(set) var firstWord = 0
  /// The columns of the first word up to where a line may break inside it.
  private(set) var firstPiece = 0
  /// Whether the first word is the name of a field: `License:`
  private(set) var isField = false
  /// The column at which the text behind a bullet begins; `indent` if there is no bullet.
  private(set) var textColumn = 0
  /// What kind of list item the line begins.
  private(set) var bullet = Bullet.none
  /// The case of the first letter, if a letter or digit is near the beginning.
  private(set) var opening = Opening.other
  /// Whether a full stop, colon or the like ends the line, closing quotation marks aside.
  private(set) var endsSentence = false
  /// Whether the line is one word, as a link is, and so tells nothing about the width.
  var isSingleWord: Bool { firstWord >= width - indent }

  /// How a line can begin a list item.
  enum Bullet { case none, dash, number, sign }

  /// What a line can begin with.
  enum Opening { case lowercase, uppercase, caseless, other }

  /// Measures the line whose text without surrounding blanks is `range`.
  ///
  /// - Parameter lineStart: the offset behind the line break before it.
  /// - Complexity: O(`limit`), whatever the length of the line.
  init(_ bytes: UnsafePointer<UInt8>, lineStart: Int, range: Range<Int>) {
    measureIndent(bytes, lineStart, range.lowerBound)
    measureWords(bytes, range)
    measureEnd(bytes, range)
  }

  /// Whether a line without indentation has more than one word and is wider than any width that
  /// prose is wrapped at; it may also be where this says no.
  ///
  /// - Complexity: O(1).
  static func isWide(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Bool {
    let raw = UnsafeRawPointer(bytes + range.lowerBound)
    var hasBlank = false
    var columns = 0
    var offset = 0
    while offset + 8 <= min(range.count, 320), columns <= WrapEvidence.widths.upperBound {
      let eight = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A blank ends the first word; eight bytes that have one give a zero byte.
      let blanks = eight ^ 0x2020_2020_2020_2020
      if offset < 64, (blanks &- 0x0101_0101_0101_0101) & ~blanks & 0x8080_8080_8080_8080 != 0 {
        hasBlank = true
      }
      // All bytes but 10xxxxxx take a column at least.
      let continued = eight & ~(eight << 1) & 0x8080_8080_8080_8080
      columns += continued == 0 ? 8 : 8 - continued.nonzeroBitCount
      offset += 8
    }
    return hasBlank && columns > WrapEvidence.widths.upperBound
  }

  private mutating func measureIndent(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    var offset = start
    while offset < end && indent < Line.limit {
      let isTab = bytes[offset] == 0x09
      indent = isTab ? indent / 8 * 8 + 8 : indent + 1
      offset += max(Blank.length(bytes, at: offset, end: end), 1)
    }
  }

  private mutating func measureWords(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) {
    let end = range.upperBound
    var offset = range.lowerBound
    var columns = 0
    var previous = ScalarClass.separator
    var read = 0
    // Until the first word and the first letter are known, and four characters at least.
    while offset < end, indent + columns < Line.limit, firstWord == 0 || read < 4 {
      let scalar = DecodedScalar(bytes, at: offset, end: end)
      let scalarClass = scalar.scalarClass
      let isWordLike = scalarClass == .letter || scalarClass == .digit || scalarClass == .single
      if firstWord == 0, columns > 0 {
        if Blank.length(bytes, at: offset, end: end) > 0 {
          firstWord = columns
          isField = bytes[offset - 1] == 0x3A
        } else if scalarClass == .single || previous == .single {
          // Lines break between ideographs,
          firstWord = columns
        } else if firstPiece == 0, bytes[offset - 1] == 0x2D, isWordLike, read > 1,
          previous == .letter
        {
          // and behind a hyphen between letters.
          firstPiece = columns
        }
      }
      if bytes[offset] != 0x2D { previous = scalarClass }
      if read < 4, opening == .other, isWordLike {
        opening =
          scalar.isLowercase ? .lowercase : scalar.isUppercase ? .uppercase : .caseless
      }
      columns += Line.columns(bytes[offset])
      read += 1
      offset += scalar.length
    }
    while offset < end, indent + columns < Line.limit {
      columns += Line.columns(bytes[offset])
      offset += 1
    }
    width = indent + columns
    if firstWord == 0 { firstWord = columns }
    if firstPiece == 0 { firstPiece = firstWord }
    measureBullet(bytes, range)
  }

  /// The columns of the scalar that `byte` begins; 0 if it continues one.
  @inline(__always)
  private static func columns(_ byte: UInt8) -> Int {
    // E3 to EF begin U+3000 to U+FFFF: Kana, Han, Hangul, full-width forms.
    byte < 0x80 ? 1 : byte < 0xC0 ? 0 : byte >= 0xE3 && byte <= 0xEF ? 2 : 1
  }

  private mutating func measureBullet(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) {
    textColumn = indent
    guard firstWord <= 5, firstWord < width - indent else { return }
    let first = DecodedScalar(bytes, at: range.lowerBound, end: range.upperBound)
    if firstWord == 1 {
      switch first.value {
      // - ‐ ‑ ‒ – — ―
      case 0x2D, 0x2010...0x2015: bullet = .dash
      // * + · • ‣ ⁃ ∙ ■ □ ▪ ▫ ► ▸ ○ ● ◆ ◇ ◦ ★ ☆ ✓ ✔ ➔ ➤
      case 0x2A, 0x2B, 0xB7, 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0...0x25AB, 0x25B6...0x25BB,
        0x25CB...0x25CF, 0x25C6, 0x25C7, 0x25E6, 0x2605, 0x2606, 0x2713, 0x2714, 0x2794, 0x27A4:
        bullet = .sign
      default: return
      }
    } else {
      // 1. 12) (3) a) (b)
      var digits = 0
      var letters = 0
      var offset = range.lowerBound
      if bytes[offset] == 0x28 { offset += 1 }
      while offset < range.upperBound, digits + letters < 4 {
        let byte = bytes[offset]
        if byte &- 0x30 < 10 {
          digits += 1
        } else if (byte | 0x20) &- 0x61 < 26 {
          letters += 1
        } else {
          break
        }
        offset += 1
      }
      guard offset < range.upperBound, offset + 1 - range.lowerBound == firstWord else { return }
      let closing = bytes[offset] == 0x29
      guard closing || bytes[offset] == 0x2E && letters == 0 else { return }
      guard 1...3 ~= digits && letters == 0 || digits == 0 && letters == 1 else { return }
      bullet = .number
    }
    textColumn = indent + firstWord + 1
  }

  private mutating func measureEnd(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) {
    var end = range.upperBound
    for _ in 0..<4 {
      guard end > range.lowerBound else { return }
      var start = end - 1
      while start > range.lowerBound, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let value = DecodedScalar(bytes, at: start, end: end).value
      if SentenceMark.isEnder(value) || value == 0x3A || value == 0x3B || value == 0xFF1A {
        endsSentence = true
        return
      }
      guard SentenceMark.isCloser(value) else { return }
      end = start
    }
  }
}
