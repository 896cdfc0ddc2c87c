internal import FlongCore

/// How a sentence or line looks, by its bytes alone; 8 bytes.
struct UnitForm: Sendable, Hashable {
  private struct Traits: OptionSet, Hashable {
    let rawValue: UInt8
    static let terminated = Traits(rawValue: 1)
    static let exclaimed = Traits(rawValue: 2)
    static let quoted = Traits(rawValue: 4)
    static let mark = Traits(rawValue: 8)
    static let signature = Traits(rawValue: 16)
  }

  private let wordCount: UInt32
  private let figureShare: UInt8
  private var traits: Traits = []

  /// Ends like a sentence.
  var isTerminated: Bool { traits.contains(.terminated) }
  /// Asks or exclaims.
  var isExclaimed: Bool { traits.contains(.exclaimed) }
  /// Holds or lies between quotation marks.
  var isQuoted: Bool { traits.contains(.quoted) }
  /// No word at all: a bullet, a rule, a stray character.
  var isMark: Bool { traits.contains(.mark) }
  /// Names whose words these are: "— Jane Doe (@janedoe)".
  var isSignature: Bool { traits.contains(.signature) }

  /// Words; characters of scripts without spaces count 1 for 2.
  var words: Int { Int(wordCount) }

  /// Hundredths of its words that are numbers.
  var figures: Int { Int(figureShare) }

  /// A full sentence, not a line of a list, a label or a heading.
  var isProse: Bool { words >= 8 && isTerminated || words >= 25 }

  /// Three words or more that end like a sentence.
  var isSentence: Bool { isTerminated && words >= 3 }

  /// A third of its words or more are numbers: a date, a score, a row of a table.
  var isFigures: Bool { figures >= 33 }

  /// A label or link: a few words.
  var isShort: Bool { words <= 6 }

  /// The form of the sentence `text[bytes]`; `tokens` are the ids of its tokens.
  init(
    _ text: UnsafeBufferPointer<UInt8>, bytes: Range<Int>, tokens: ArraySlice<UInt32>
  ) {
    let own = text[bytes]
    let held = ByteTraits(own)
    var dense = 0
    if held.hasDense {
      var run = TokenRun()
      Tokeniser().append(text, range: bytes, to: &run)
      for start in run.starts where UnitForm.isDense(text[Int(start)]) { dense += 1 }
    }
    wordCount = UInt32(tokens.count - dense / 2)
    let ending = UnitForm.ending(own)
    if ending.isTerminated { traits.insert(.terminated) }
    if ending.isExclaimed { traits.insert(.exclaimed) }
    if held.hasStraightQuote || !held.isASCII && Quotes.contains(own) { traits.insert(.quoted) }
    if tokens.isEmpty || tokens.count == 1 && UnitForm.isStray(own) { traits.insert(.mark) }
    var numbers = 0
    for token in tokens where TokenHash.isNumber(token) { numbers += 1 }
    figureShare = UInt8(numbers * 100 / max(1, tokens.count))
    if !tokens.isEmpty && UnitForm.isSignature(own, namesAccount: held.hasAt) {
      traits.insert(.signature)
    }
  }

  /// Whether the last mark that is no quotation mark and closes no bracket ends a sentence, and whether
  /// it asks or exclaims.
  private static func ending(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (isTerminated: Bool, isExclaimed: Bool) {
    let limit = max(bytes.startIndex, bytes.endIndex - 24)
    var end = bytes.endIndex
    while end > limit {
      var start = end - 1
      while start > limit && isContinuation(bytes[start]) { start -= 1 }
      var value = UInt32(bytes[start])
      if value >= 0x80 {
        guard !isContinuation(bytes[start]) else { return (false, false) }
        value &= 0xFF &>> UInt32(end - start + 1)
        for byte in bytes[(start + 1)..<end] { value = value &<< 6 | UInt32(byte & 0x3F) }
      }
      guard let scalar = Unicode.Scalar(value) else { return (false, false) }
      switch scalar {
      case "!", "?", "！", "？", "؟": return (true, true)
      case ".", "…", "。", "｡", "।", "۔": return (true, false)
      case ")", "]", "}", " ", "\u{A0}": end = start
      case _ where Quotes.isMark(scalar): end = start
      default: return (false, false)
      }
    }
    return (false, false)
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

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
  private static func isSignature(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, namesAccount: Bool
  ) -> Bool {
    guard bytes.count <= 200 else { return false }
    if bytes.first == 0xE2
      && (bytes.starts(with: "\u{2014}".utf8) || bytes.starts(with: "\u{2013}".utf8))
    {
      return bytes.count > 3
    }
    guard namesAccount else { return false }
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
