/// The folded bytes of a short word in two registers.
struct FoldedBlock {
  /// The bytes appended; beyond 16 the block is no longer right.
  private(set) var count = 0
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Appends the `length` lowest bytes of `value`, the lowest first; all others must be zero.
  @inline(__always)
  mutating func append(_ value: UInt32, length: Int) {
    let place = UInt64(8 &* (count & 7))
    let shifted = UInt64(value) &<< place
    if count < 8 {
      low |= shifted
      // What does not fit any more; in two steps, because by 64 nothing is shifted.
      high |= (UInt64(value) &>> (56 &- place)) &>> 8
    } else {
      high |= shifted
    }
    count &+= length
  }

  /// The token hash of the bytes; there must be at most 16.
  @inline(__always)
  func hash(isNumber: Bool) -> UInt64 { TokenHash.short(low, high, isNumber: isNumber) }
}
