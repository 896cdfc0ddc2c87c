/// One pass over a stretch of UTF-8, a token a step.
///
/// Words of ASCII letters and digits alone take the fast path in this file; whatever else stands in
/// or right behind a word sends that word, and only that one, to `WordScanner+Scalars.swift`.
struct WordScanner {
  let base: UnsafePointer<UInt8>
  /// The next byte to look at.
  var position: Int
  /// The bound of the stretch: nothing at or beyond it belongs to a token.
  let end: Int
  /// The bound of the memory that may be loaded, `>= end`.
  let readable: Int
  var fold: FoldBuffer
  private let ascii = ScalarEntry.ascii

  init(base: UnsafePointer<UInt8>, start: Int, end: Int, readable: Int, fold: FoldBuffer) {
    self.base = base
    position = start
    self.end = end
    self.readable = readable
    self.fold = fold
  }

  /// Appends the next token; false at the end of the text.
  @inline(__always)
  mutating func next(into run: inout TokenRun) -> Bool {
    while position < end {
      let byte = base[position]
      if byte >= 0x80 {
        if scanScalars(into: &run) { return true }
      } else if isWordByte(byte) {
        if !scanASCII(into: &run) { _ = scanScalars(into: &run) }
        return true
      } else {
        position &+= 1
      }
    }
    return false
  }

  /// Whether an ASCII byte is a letter or a digit.
  @inline(__always)
  private func isWordByte(_ byte: UInt8) -> Bool {
    // Letter and digit are the classes 1 and 2.
    (ascii[Int(byte)] & 15) &- 1 < 2
  }

  /// Appends a word of ASCII letters and digits; false, with nothing done, if anything behind it
  /// might belong to it.
  @inline(__always)
  private mutating func scanASCII(into run: inout TokenRun) -> Bool {
    let start = position
    var stop = start &+ 1
    while stop < end, base[stop] < 0x80, isWordByte(base[stop]) { stop &+= 1 }
    if stop < end {
      let behind = base[stop]
      guard behind < 0x80 else { return false }
      if ascii[Int(behind)] & 15 != 0, stop &+ 1 < end {
        let second = base[stop &+ 1]
        guard second < 0x80, !isWordByte(second) else { return false }
      }
    }
    let hash =
      stop &- start <= 16
      ? hashShort(start, stop &- start) : hashLong(start, stop)
    run.append(
      hash: hash, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: stop))
    position = stop
    return true
  }

  /// The hash of 1 to 16 ASCII letters and digits.
  @inline(__always)
  private func hashShort(_ start: Int, _ length: Int) -> UInt64 {
    var low: UInt64 = 0
    var high: UInt64 = 0
    if start &+ 16 <= readable {
      let raw = UnsafeRawPointer(base + start)
      low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
      high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      // Shifts by 64 give 0 here, so the masks keep exactly the word's bytes.
      low &= ~(~0 << UInt64(8 &* min(length, 8)))
      high &= ~(~0 << UInt64(8 &* max(length &- 8, 0)))
    } else {
      for i in 0..<length {
        let byte = UInt64(base[start &+ i])
        if i < 8 { low |= byte &<< UInt64(8 &* i) } else { high |= byte &<< UInt64(8 &* i &- 64) }
      }
    }
    // Bit 5 makes letters lower case and is set in digits already. Bit 6 is set in letters only.
    let letters = (low | high) & 0x4040_4040_4040_4040
    low |= (low & 0x4040_4040_4040_4040) &>> 1
    high |= (high & 0x4040_4040_4040_4040) &>> 1
    return TokenHash.short(low, high, isNumber: letters == 0)
  }

  /// The hash of more than 16 ASCII letters and digits.
  private mutating func hashLong(_ start: Int, _ stop: Int) -> UInt64 {
    fold.removeAll()
    var letters: UInt8 = 0
    for i in start..<stop {
      let byte = base[i]
      letters |= byte & 0x40
      fold.append(UInt32(byte | 0x20), length: 1)
    }
    return fold.hash(isNumber: letters == 0)
  }
}
