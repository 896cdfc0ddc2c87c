internal import FlongCore

/// One pass over a paragraph, a sentence a step.
struct SentenceCutter {
  let bytes: UnsafePointer<UInt8>
  let end: Int
  /// Where the next sentence begins.
  private(set) var start: Int
  /// No word of the current sentence stands before this offset.
  private var wordless: Int

  init(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    end = Blank.trimEnd(bytes, start: range.lowerBound, end: range.upperBound)
    start = Blank.skip(bytes, from: range.lowerBound, end: end)
    wordless = start
  }

  /// The next sentence, or nil at the end of the paragraph.
  mutating func next() -> Range<Int>? {
    guard start < end else { return nil }
    let first = start
    var offset = start
    while true {
      offset = SentenceMark.enderLeads.first(in: bytes, from: offset, end: end)
      guard offset < end else { break }
      let mark = SentenceEnd(bytes, at: offset, end: end)
      guard mark.length > 0 else {
        offset &+= 1
        continue
      }
      if mark.isEnd(bytes, sentenceStart: first, end: end), hasWord(before: offset) {
        start = mark.next
        wordless = start
        return first..<mark.closed
      }
      offset = mark.closed
    }
    start = end
    return first..<end
  }

  /// Whether the current sentence has a letter or digit before `offset`.
  private mutating func hasWord(before offset: Int) -> Bool {
    while wordless < offset {
      let scalar = DecodedScalar(bytes, at: wordless, end: end)
      switch scalar.scalarClass {
      case .letter, .digit, .single: return true
      default: wordless &+= scalar.length
      }
    }
    return false
  }
}
