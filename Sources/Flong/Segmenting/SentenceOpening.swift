internal import FlongCore

/// What stands behind a place where a sentence may end, as far as it decides.
struct SentenceOpening {
  /// The first word, behind quotation marks, brackets and dashes; empty if no letter is there.
  private(set) var word: Range<Int>
  private(set) var hasBracket = false
  private(set) var isLowercase = false
  private(set) var isDigit = false
  private(set) var isHiragana = false
  /// Whether `…` or `...` comes first.
  private(set) var isEllipsis = false
  /// Whether another mark comes first, as in `. . .`
  private(set) var isMark = false

  /// Looks at the text from `offset` on; at most five characters and one word are read, and the
  /// blanks between.
  init(_ bytes: UnsafePointer<UInt8>, at offset: Int, end: Int) {
    word = offset..<offset
    var offset = offset
    for step in 0..<5 {
      guard offset < end else { return }
      let scalar = DecodedScalar(bytes, at: offset, end: end)
      if SentenceMark.isOpener(scalar.value) {
        hasBracket = hasBracket || scalar.value == 0x28 || scalar.value == 0xFF08
        offset = Blank.skip(bytes, from: offset + scalar.length, end: end)
        continue
      }
      if SentenceMark.isEnder(scalar.value) {
        let isDotted =
          offset + 2 < end && bytes[offset] == 0x2E && bytes[offset + 1] == 0x2E
          && bytes[offset + 2] == 0x2E
        // Behind an opener it may be a word left out: "… and".
        isEllipsis = step == 0 && (scalar.value == 0x2026 || isDotted)
        isMark = step == 0 && !isEllipsis
        return
      }
      isDigit = scalar.scalarClass == .digit
      isLowercase = scalar.isLowercase
      isHiragana = 0x3041...0x309F ~= scalar.value
      word = WordBefore.letters(bytes, from: offset, end: end)
      return
    }
  }
}
