internal import FlongCore

/// The word right before a full stop, and the one before that.
struct WordBefore {
  /// The longest word looked at, in bytes; longer ones are no abbreviations.
  static let limit = 32

  /// The letters, digits and inner full stops before the stop; empty if there are none or the word
  /// is too long.
  let range: Range<Int>
  /// The same before the blanks before `range`.
  let previous: Range<Int>
  /// Whether the sentence begins with the word.
  let isFirst: Bool

  /// Reads back from `end`, not beyond `start`, the beginning of the sentence.
  init(_ bytes: UnsafePointer<UInt8>, end: Int, start: Int) {
    range = WordBefore.read(bytes, end, start)
    let gap = Blank.trimEnd(
      bytes, start: max(start, range.lowerBound - 8), end: range.lowerBound)
    previous = gap < range.lowerBound ? WordBefore.read(bytes, gap, start) : gap..<gap
    isFirst = gap == start || range.lowerBound == start
  }

  private static func read(
    _ bytes: UnsafePointer<UInt8>, _ end: Int, _ start: Int
  ) -> Range<Int> {
    var offset = end
    while offset > start {
      if end - offset > limit { return end..<end }
      var lead = offset - 1
      while lead > start, offset - lead < 4, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
      let scalar = DecodedScalar(bytes, at: lead, end: offset)
      // The end of a contraction is no initial: can't. Then
      if scalar.scalarClass == .apostrophe, lead > start, bytes[lead - 1] > 0x40 {
        return end..<end
      }
      guard isInside(scalar) || bytes[lead] == 0x2E else { break }
      offset = lead
    }
    return offset..<end
  }

  /// The letters and marks from `offset` on; empty if there are more than `limit` bytes of them.
  static func letters(_ bytes: UnsafePointer<UInt8>, from start: Int, end: Int) -> Range<Int> {
    var offset = start
    while offset < end {
      if offset - start > limit { return start..<start }
      let scalar = DecodedScalar(bytes, at: offset, end: end)
      guard isInside(scalar) else { break }
      offset += scalar.length
    }
    return start..<offset
  }

  private static func isInside(_ scalar: DecodedScalar) -> Bool {
    switch scalar.scalarClass {
    case .letter, .digit, .ignoredMark, .ignoredFormat: true
    default: false
    }
  }
}
