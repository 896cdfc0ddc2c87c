/// Tells most hashes that are not in a set from those that are (Bloom 1970, with one bit a hash).
public struct HashFilter: Sendable {
  @usableFromInline var words: [UInt64] = []
  /// Leaves of a hash the number of its bit.
  @usableFromInline var shift: UInt64 = 0

  /// An empty filter of `places` bits: a power of two, 64 at least. The share of them that is set is that
  /// of the other hashes that are taken for members.
  public init(places: Int) { removeAll(places: places) }

  /// Empties the filter, which then has `places` bits.
  public mutating func removeAll(places: Int) {
    precondition(places >= 64 && places & (places - 1) == 0)
    words.removeAll(keepingCapacity: true)
    words.append(contentsOf: repeatElement(0, count: places / 64))
    shift = UInt64(64 - places.trailingZeroBitCount)
  }

  /// The word with the bit of a hash; the shift leaves words that exist only. The place in the word is
  /// the last six bits of what it leaves, to which masking shifts look.
  @inlinable @inline(__always)
  func word(of hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash &>> shift) &>> 6) }

  public mutating func insert(_ hash: UInt64) {
    let bit: UInt64 = 1 &<< (hash &>> shift)
    words[word(of: hash)] |= bit
  }

  /// Whether the hash may be in; false is certain.
  ///
  /// - Complexity: O(1), one bit.
  @inlinable @inline(__always)
  public func mayHold(_ hash: UInt64) -> Bool { bit(of: hash) == 1 }

  /// The same as 1 or 0, to count with where a branch would be a guess.
  @inlinable @inline(__always)
  public func bit(of hash: UInt64) -> Int {
    words.withUnsafeBufferPointer {
      Int(truncatingIfNeeded: $0[word(of: hash)] &>> (hash &>> shift) & 1)
    }
  }

  /// Asks for the bits of some hashes that are looked at soon: the filter may be larger than the caches.
  public func prefetch(_ hashes: [UInt64]) {
    words.withUnsafeBufferPointer { words in
      guard let first = words.baseAddress else { return }
      for hash in hashes { Prefetch.line(first + word(of: hash)) }
    }
  }

  private static let block = 128

  /// Appends those of `hashes` that may be in.
  ///
  /// - Complexity: O(n), one bit each.
  public func append(likely hashes: UnsafeBufferPointer<UInt64>, to likely: inout [UInt64]) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: HashFilter.block) { block in
      for start in stride(from: 0, to: hashes.count, by: HashFilter.block) {
        var count = 0
        for i in start..<min(start + HashFilter.block, hashes.count) {
          // Nobody can foresee which: the next one is written over what is not in.
          block[count] = hashes[i]
          count &+= bit(of: hashes[i])
        }
        likely.append(contentsOf: UnsafeBufferPointer(rebasing: block[..<count]))
      }
    }
  }
}
