/// A least-significant-digit radix sort (Knuth, TAOCP 3, 5.2.5): stable, without comparisons.
public enum RadixSort {
  /// Sorts by the bits from `lowBit` up to 64, 11 at a time; entries that agree there keep their order.
  ///
  /// - Complexity: O(n · ⌈(64 − lowBit) / 11⌉), with a second buffer of the same size.
  public static func sort(_ entries: inout [UInt64], fromBit lowBit: Int = 0) {
    guard entries.count > 1 else { return }
    if entries.count < 256 {
      insertionSort(&entries, fromBit: lowBit)
      return
    }
    var buffer = [UInt64](repeating: 0, count: entries.count)
    var shift = UInt64(lowBit)
    while shift < 64 {
      if pass(&entries, into: &buffer, shift: shift) { swap(&entries, &buffer) }
      shift += 11
    }
  }

  /// Sorts by one digit, unless it is the same in all; tells whether it did.
  private static func pass(
    _ from: inout [UInt64], into to: inout [UInt64], shift: UInt64
  ) -> Bool {
    var offsets = [Int](repeating: 0, count: 2048)
    return from.withUnsafeBufferPointer { from in
      to.withUnsafeMutableBufferPointer { to in
        offsets.withUnsafeMutableBufferPointer { offsets -> Bool in
          for entry in from { offsets[Int((entry &>> shift) & 2047)] &+= 1 }
          if offsets[Int((from[0] &>> shift) & 2047)] == from.count { return false }
          var sum = 0
          for digit in 0..<2048 {
            let count = offsets[digit]
            offsets[digit] = sum
            sum &+= count
          }
          for entry in from {
            let digit = Int((entry &>> shift) & 2047)
            to[offsets[digit]] = entry
            offsets[digit] &+= 1
          }
          return true
        }
      }
    }
  }

  private static func insertionSort(_ entries: inout [UInt64], fromBit lowBit: Int) {
    let shift = UInt64(lowBit)
    for i in 1..<entries.count {
      let entry = entries[i]
      var j = i
      while j > 0 && entries[j - 1] &>> shift > entry &>> shift {
        entries[j] = entries[j - 1]
        j -= 1
      }
      entries[j] = entry
    }
  }
}
