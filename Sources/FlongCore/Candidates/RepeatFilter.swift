private import Synchronization

/// Tells hashes that come more than once from most of those that come once (after Bloom 1970).
///
/// What comes once can match nothing, and of shingles that is the larger part. A hash has one place of two
/// bits, seen and seen again; hashes that meet at a place are taken for repeats, so a repeat is
/// never denied. Any number of threads may insert, in any order, with the same outcome.
public final class RepeatFilter: Sendable {
  // Every access is atomic.
  private nonisolated(unsafe) let words: UnsafeMutableBufferPointer<Atomic<UInt64>>
  private let shift: UInt64

  /// Two bits each, a place for every fourth hash or more: at most a quarter of what comes once is
  /// taken for a repeat.
  ///
  /// - Parameter count: about as many hashes as will be inserted.
  public init(expecting count: Int) {
    let places = max(32, 4 * max(1, count))
    let bits = Int.bitWidth - (places - 1).leadingZeroBitCount
    shift = UInt64(64 - bits)
    words = .allocate(capacity: 1 << (bits - 5))
    for i in words.indices { (words.baseAddress! + i).initialize(to: Atomic(0)) }
  }

  deinit { words.deallocate() }

  /// Inserts all of `hashes`.
  ///
  /// - Complexity: O(n), one memory access each.
  public func insert(_ hashes: [UInt64]) {
    for hash in hashes {
      let (word, bit) = place(of: hash)
      let again = bit &<< 1
      var old = words[word].load(ordering: .relaxed)
      if old & bit == 0 { old = words[word].bitwiseOr(bit, ordering: .relaxed).oldValue }
      if old & bit != 0 && old & again == 0 {
        words[word].bitwiseOr(again, ordering: .relaxed)
      }
    }
  }

  /// For each of `hashes` whether it may have been inserted more than once; false is certain.
  ///
  /// - Complexity: O(n), one memory access each.
  public func mayRepeat(_ hashes: [UInt64], into repeats: inout [Bool]) {
    repeats.removeAll(keepingCapacity: true)
    repeats.reserveCapacity(hashes.count)
    for hash in hashes {
      let (word, bit) = place(of: hash)
      repeats.append(words[word].load(ordering: .relaxed) & (bit &<< 1) != 0)
    }
  }

  @inline(__always)
  private func place(of hash: UInt64) -> (word: Int, bit: UInt64) {
    let place = (hash &* 0x9E37_79B9_7F4A_7C15) &>> shift
    return (Int(truncatingIfNeeded: place &>> 5), 1 &<< (2 &* (place & 31)))
  }
}
