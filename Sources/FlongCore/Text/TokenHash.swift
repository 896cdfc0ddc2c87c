/// What the 64 bits of a token hash mean.
///
/// A token hash is XXH3 over the folded word with the lowest bit replaced by a flag: 1 for a number,
/// 0 for any other token. Numbers keep their value, so that texts compare exactly; for proposing,
/// where amounts and dates may vary between copies, `proposing(_:)` maps them all to one slot.
public enum TokenHash {
  /// The hash that stands for any number when proposing.
  public static let slot: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Whether the token is a number.
  @inline(__always)
  public static func isNumber(_ hash: UInt64) -> Bool { hash & 1 == 1 }

  /// Whether the token with an id is a number; see `Vocabulary`.
  @inline(__always)
  public static func isNumber(_ id: UInt32) -> Bool { id & 1 == 1 }

  /// The id to propose with: that of any number is 1.
  @inline(__always)
  public static func proposing(_ id: UInt32) -> UInt32 { isNumber(id) ? 1 : id }

  /// The hash to propose with: `slot` for a number, the hash itself for any other token.
  @inline(__always)
  public static func proposing(_ hash: UInt64) -> UInt64 { isNumber(hash) ? slot : hash }

  /// The hash of a word that counts as a number, such as a month in a date; it keeps its value.
  @inline(__always)
  public static func numbered(_ hash: UInt64) -> UInt64 { hash | 1 }

  /// The hash of a word whose folded form is hashed to `bits`.
  @inline(__always)
  static func flagged(_ bits: UInt64, isNumber: Bool) -> UInt64 {
    bits & ~1 | (isNumber ? 1 : 0)
  }

  /// The token hash of a folded word of at most 16 bytes, which are `low` and then `high`, both
  /// little-endian and filled up with zero bytes.
  ///
  /// The length of what XXH3 reads is constant, so the compiler inlines it and no branch depends on
  /// the word.
  @inline(__always)
  static func short(_ low: UInt64, _ high: UInt64, isNumber: Bool) -> UInt64 {
    let block = (low.littleEndian, high.littleEndian)
    let bits = withUnsafeBytes(of: block) {
      XXH3.hash64(UnsafeRawBufferPointer(start: $0.baseAddress, count: 16))
    }
    return flagged(bits, isNumber: isNumber)
  }
}
