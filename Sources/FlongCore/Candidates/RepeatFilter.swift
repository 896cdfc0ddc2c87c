internal import CFlongKernels

/// Tells hashes that come more than once from most of those that come once (after Bloom 1970).
///
/// What comes once can match nothing, and of shingles that is the larger part. A hash has one place of two
/// bits, seen and seen again; hashes that meet at a place are taken for repeats, so a repeat is
/// never denied. Any number of threads may insert, in any order, with the same outcome.
public final class RepeatFilter: Sendable {
  // Every access is atomic.
  private nonisolated(unsafe) let words: UnsafeMutablePointer<UInt64>
  private let shift: Int32

  /// Two bits each, a place for every fourth hash or more: at most a quarter of what comes once is
  /// taken for a repeat.
  ///
  /// - Parameters:
  ///   - count: About as many hashes as will be inserted.
  ///   - memory: Bytes that the host may take, 16 at least, if they are limited. The filter takes half of
  ///     them at most; with fewer places more is taken for a repeat.
  public init(expecting count: Int, within memory: Int? = nil) {
    let places = max(32, 4 * max(1, count))
    let wanted = Int.bitWidth - (places - 1).leadingZeroBitCount
    // Four places a byte.
    let most = memory.map { Int.bitWidth - 1 - ($0 / 2).leadingZeroBitCount + 2 }
    let bits = min(wanted, most ?? wanted)
    shift = Int32(64 - bits)
    guard let table = flong_filter_make(1 << (bits - 5)) else {
      fatalError("no memory for a filter of \(count) hashes")
    }
    words = table
  }

  deinit { flong_filter_free(words) }

  /// Inserts all of `hashes`.
  ///
  /// - Parameter alone: No other thread inserts meanwhile, which saves locking.
  /// - Complexity: O(n), one memory access each.
  public func insert(_ hashes: [UInt64], alone: Bool = false) {
    hashes.withUnsafeBufferPointer {
      flong_filter_insert(words, shift, $0.baseAddress, $0.count, alone)
    }
  }

  /// For each of `hashes` whether it may have been inserted more than once; false is certain.
  ///
  /// - Complexity: O(n), one memory access each.
  public func mayRepeat(_ hashes: [UInt64], into repeats: inout [Bool]) {
    if repeats.count < hashes.count {
      repeats += repeatElement(false, count: hashes.count - repeats.count)
    }
    repeats.removeLast(repeats.count - hashes.count)
    hashes.withUnsafeBufferPointer { hashes in
      repeats.withUnsafeMutableBufferPointer {
        flong_filter_repeats(words, shift, hashes.baseAddress, hashes.count, $0.baseAddress)
      }
    }
  }
}
