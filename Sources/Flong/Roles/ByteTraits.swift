/// What a run of bytes holds anywhere, seen in one pass that compilers turn into vector code.
struct ByteTraits {
  private(set) var isASCII = true
  private(set) var hasStraightQuote = false
  /// Whether it holds `@`.
  private(set) var hasAt = false
  /// Whether it holds a lead byte of the scripts whose characters are words, E3…EA.
  private(set) var hasDense = false

  /// - Complexity: O(n).
  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    var all: UInt8 = 0
    var quotes: UInt8 = 0
    var ats: UInt8 = 0
    var dense: UInt8 = 0
    for byte in UnsafeBufferPointer(rebasing: bytes) {
      all |= byte
      quotes |= byte == UInt8(ascii: "\"") ? 1 : 0
      dense |= byte &- 0xE3 < 8 ? 1 : 0
      ats |= byte == UInt8(ascii: "@") ? 1 : 0
    }
    isASCII = all < 0x80
    hasStraightQuote = quotes != 0
    hasAt = ats != 0
    hasDense = dense != 0
  }
}
