internal import FlongCore

/// How a sentence or line looks, by its bytes alone.
struct UnitForm: Sendable, Hashable {
  /// Words; characters of scripts without spaces count 1 for 2.
  var words = 0
  /// Ends like a sentence.
  var isTerminated = false
  /// Asks or exclaims.
  var isExclaimed = false
  /// Holds or lies between quotation marks.
  var isQuoted = false
  /// No word at all: a bullet, a rule, a stray character.
  var isMark = false
  /// Hundredths of its words that are numbers.
  var figures = 0
  /// Names whose words these are: "— Jane Doe (@janedoe)".
  var isSignature = false

  /// A full sentence, not a line of a list, a label or a heading.
  var isProse: Bool { words >= 8 && isTerminated || words >= 25 }

  /// Three words or more that end like a sentence.
  var isSentence: Bool { isTerminated && words >= 3 }

  /// A third of its words or more are numbers: a date, a score, a row of a table.
  var isFigures: Bool { figures >= 33 }

  /// A label or link: a few words.
  var isShort: Bool { words <= 6 }

  init(_ text: UnsafeBufferPointer<UInt8>, bytes: Range<Int>, tokens: Range<Int>, _ run: TokenRun) {
    var dense = 0
    for token in tokens where UnitForm.isDense(text[Int(run.starts[token])]) { dense += 1 }
    words = tokens.count - dense / 2
    let scalars = String(decoding: text[bytes].suffix(24), as: UTF8.self).unicodeScalars
    for scalar in scalars.reversed() {
      if Quotes.isMark(scalar) || ")]} \u{A0}".unicodeScalars.contains(scalar) { continue }
      isTerminated = ".!?…。！？｡।۔؟".unicodeScalars.contains(scalar)
      isExclaimed = "!?！？؟".unicodeScalars.contains(scalar)
      break
    }
    isQuoted = Quotes.contains(text[bytes])
    isMark = tokens.isEmpty || tokens.count == 1 && UnitForm.isStray(text[bytes])
    let numbers = tokens.count { TokenHash.isNumber(run.hashes[$0]) }
    figures = numbers * 100 / max(1, tokens.count)
    isSignature = !tokens.isEmpty && UnitForm.isSignature(text[bytes])
  }

  /// Whether punctuation and one or two characters of Latin-1 are all there is, as broken encodings
  /// leave them.
  private static func isStray(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.count <= 8
      && bytes.allSatisfy { byte in
        byte >= 0x80 && byte <= 0xC3
          || byte < 0x80 && !Character(UnicodeScalar(byte)).isLetter
            && !Character(UnicodeScalar(byte)).isNumber
      }
  }

  /// Begins with a dash, or names an account.
  private static func isSignature(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.count <= 200 else { return false }
    if bytes.starts(with: "\u{2014}".utf8) || bytes.starts(with: "\u{2013}".utf8) {
      return bytes.count > 3
    }
    var previous = UInt8(ascii: " ")
    for byte in bytes {
      if byte == UInt8(ascii: "@")
        && (previous == UInt8(ascii: "(") || previous == UInt8(ascii: " "))
      {
        return true
      }
      previous = byte
    }
    return false
  }

  /// Lead bytes E3…EA hold the scripts whose characters are words.
  private static func isDense(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xEA }
}
