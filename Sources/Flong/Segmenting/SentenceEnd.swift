internal import FlongCore

/// A place where a sentence may end: a mark or several, and what closes and follows them.
///
///     … our airspace.")  The report …
///                   ↑ ↑  ↑
///                   | |  next
///                   | closed
///                   at, length 1
struct SentenceEnd {
  /// The offset of the first mark.
  let at: Int
  /// The bytes of the marks; 0 if no mark stands at `at`.
  private(set) var length = 0
  /// The offset behind the quotation marks, brackets and note numbers that close behind the marks.
  private(set) var closed: Int
  /// The offset of the next text that is not blank, or the end of the paragraph.
  private(set) var next: Int
  private var isWide = false
  private var isEllipsis = false
  private var isSingleStop = false

  init(_ bytes: UnsafePointer<UInt8>, at offset: Int, end: Int) {
    at = offset
    closed = offset
    next = offset
    readMarks(bytes, end)
    guard length > 0 else { return }
    readClosers(bytes, end)
    next = Blank.skip(bytes, from: closed, end: end)
    // French sets a blank before the closing mark: « Oui. » Then
    if next < end, next > closed {
      let scalar = DecodedScalar(bytes, at: next, end: end)
      let behind = next + scalar.length
      if scalar.value == 0xBB || scalar.value == 0x203A,
        behind == end || Blank.length(bytes, at: behind, end: end) > 0
      {
        closed = behind
        next = Blank.skip(bytes, from: closed, end: end)
      }
    }
  }

  private mutating func readMarks(_ bytes: UnsafePointer<UInt8>, _ end: Int) {
    var stops = 0
    var others = 0
    while closed < end {
      let scalar = DecodedScalar(bytes, at: closed, end: end)
      guard SentenceMark.isEnder(scalar.value) else { break }
      if scalar.value == 0x2E {
        stops += 1
      } else if scalar.value == 0x2026 {
        stops += 3
      } else {
        others += 1
        isWide = isWide || SentenceMark.isWideEnder(scalar.value)
      }
      closed += scalar.length
    }
    length = closed - at
    isEllipsis = others == 0 && stops > 1
    isSingleStop = others == 0 && stops == 1
  }

  private mutating func readClosers(_ bytes: UnsafePointer<UInt8>, _ end: Int) {
    while closed < end {
      let scalar = DecodedScalar(bytes, at: closed, end: end)
      // No blank parts a wide mark from a quotation that begins behind it: 。“
      let opens = isWide && (scalar.value == 0x201C || scalar.value == 0x2018)
      if SentenceMark.isCloser(scalar.value) && !opens {
        closed += scalar.length
      } else if scalar.value == 0x5B, let behind = noteEnd(bytes, closed, end) {
        closed = behind
      } else {
        return
      }
    }
  }

  /// The end of a note number in brackets, as `[12]`.
  private func noteEnd(_ bytes: UnsafePointer<UInt8>, _ offset: Int, _ end: Int) -> Int? {
    var offset = offset + 1
    var digits = 0
    while offset < end, digits < 4, bytes[offset] &- 0x30 < 10 {
      offset += 1
      digits += 1
    }
    return digits > 0 && offset < end && bytes[offset] == 0x5D ? offset + 1 : nil
  }

  /// Whether the sentence that began at `sentenceStart` ends here.
  func isEnd(_ bytes: UnsafePointer<UInt8>, sentenceStart: Int, end: Int) -> Bool {
    if next >= end { return true }
    let opening = SentenceOpening(bytes, at: next, end: end)
    if next == closed {
      // A quotation goes on in Japanese: 「…。」と
      return isWide && !opening.isDigit && !(closed > at + length && opening.isHiragana)
    }
    if isWide { return true }
    if opening.isEllipsis { return true }
    if opening.isLowercase || opening.isMark { return false }
    if isEllipsis { return !opening.hasBracket && !opening.isDigit }
    guard isSingleStop && closed == at + 1 else { return true }
    let word = WordBefore(bytes, end: at, start: sentenceStart)
    return !Abbreviations.forbidsEnd(bytes, word, before: opening)
  }
}
