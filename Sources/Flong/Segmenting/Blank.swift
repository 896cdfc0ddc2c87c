internal import FlongCore

/// White space and line breaks in UTF-8, by their bytes.
///
/// Blank is what has the property White_Space, what is a control character, and what has no width:
/// U+200B to U+200F, U+2060 and the byte order mark.
enum Blank {
  /// The first bytes of all line breaks.
  static let lineBreakLeads = ByteSet([0x0A, 0x0B, 0x0C, 0x0D, 0xC2, 0xE2])

  /// The length of the line break at `offset`, or 0 if none stands there; `offset < end`.
  ///
  /// CR LF is one line break. So are LF, CR, VT, FF, NEL, and U+2028 and U+2029.
  @inline(__always)
  static func lineBreak(_ bytes: UnsafePointer<UInt8>, at offset: Int, end: Int) -> Int {
    switch bytes[offset] {
    case 0x0D: offset &+ 1 < end && bytes[offset &+ 1] == 0x0A ? 2 : 1
    case 0x0A, 0x0B, 0x0C: 1
    case 0xC2: offset &+ 1 < end && bytes[offset &+ 1] == 0x85 ? 2 : 0
    case 0xE2:
      offset &+ 2 < end && bytes[offset &+ 1] == 0x80 && bytes[offset &+ 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }

  /// The length of the blank scalar at `offset`, or 0 if none stands there; `offset < end`.
  @inline(__always)
  static func length(_ bytes: UnsafePointer<UInt8>, at offset: Int, end: Int) -> Int {
    let first = bytes[offset]
    if first <= 0x20 || first == 0x7F { return 1 }
    if first < 0xC2 { return 0 }
    if first == 0xC2 { return offset &+ 1 < end && isBlank(bytes[offset &+ 1]) ? 2 : 0 }
    guard offset &+ 2 < end else { return 0 }
    return isBlank(first, bytes[offset &+ 1], bytes[offset &+ 2]) ? 3 : 0
  }

  /// The offset of the first scalar from `offset` on that is not blank, or `end`.
  @inline(__always)
  static func skip(_ bytes: UnsafePointer<UInt8>, from offset: Int, end: Int) -> Int {
    var offset = offset
    while offset < end {
      let blank = length(bytes, at: offset, end: end)
      if blank == 0 { break }
      offset &+= blank
    }
    return offset
  }

  /// The end of the text before `end` without the blanks at its end; not before `start`.
  @inline(__always)
  static func trimEnd(_ bytes: UnsafePointer<UInt8>, start: Int, end: Int) -> Int {
    var end = end
    while end > start {
      let last = bytes[end &- 1]
      if last <= 0x20 || last == 0x7F {
        end &-= 1
      } else if last & 0xC0 != 0x80 {
        break
      } else if end &- 2 >= start && bytes[end &- 2] == 0xC2 && isBlank(last) {
        end &-= 2
      } else if end &- 3 >= start && isBlank(bytes[end &- 3], bytes[end &- 2], last) {
        end &-= 3
      } else {
        break
      }
    }
    return end
  }

  /// Whether C2 and `second` are NEL or a no-break space.
  @inline(__always)
  private static func isBlank(_ second: UInt8) -> Bool { second == 0x85 || second == 0xA0 }

  @inline(__always)
  private static func isBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    // U+2000 to U+200F, U+2028, U+2029, U+202F.
    case (0xE2, 0x80): 0x80...0x8F ~= third || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F || third == 0xA0
    case (0xE1, 0x9A), (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
