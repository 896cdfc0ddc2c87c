/// A set of shingles in a table, to be held against many others; kept between sets, so that none
/// allocates.
///
/// Most of what it is asked for is not there, and a sparse filter says so at once.
public struct ShingleTable: Sendable {
  private struct Slot {
    var shingle: UInt64 = 0
    /// The rank of the shingle, or `empty`.
    var rank = empty
    static let empty = UInt32.max
  }

  private var slots: [Slot] = []
  private var filter = HashFilter(places: 64)
  /// Leaves of a shingle its slot.
  private var shift: UInt64 = 0

  public init() { fill([]) }

  /// Takes the shingles, each once, in place of those before.
  ///
  /// - Complexity: O(n).
  public mutating func fill(_ shingles: [UInt64]) {
    let bits = Int.bitWidth - (4 * shingles.count + 1).leadingZeroBitCount
    shift = UInt64(64 - bits)
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(Slot(), count: 1 << bits))
    filter.removeAll(places: max(64, 4 << bits))
    for (rank, shingle) in shingles.enumerated() {
      filter.insert(shingle)
      var slot = Int(truncatingIfNeeded: shingle &>> shift)
      while slots[slot].rank != Slot.empty { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(shingle: shingle, rank: UInt32(rank))
    }
  }

  /// Writes the ranks of those of `shingles` that stand in the table; nothing else is left in `ranks`.
  ///
  /// - Complexity: O(m).
  public func common(_ shingles: [UInt64], into ranks: inout [UInt32]) {
    ranks.removeAll(keepingCapacity: true)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: shingles.count + 1) { likely in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: shingles.count + 1) { found in
        let candidates = screen(shingles, into: likely)
        let count = find(likely[..<candidates], into: found)
        ranks.append(contentsOf: found[..<count])
      }
    }
  }

  /// Copies what the filter does not rule out. Nobody can foresee which, so each is written, and the next
  /// one over those that are ruled out.
  private func screen(
    _ shingles: [UInt64], into likely: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    let filter = filter
    var count = 0
    for shingle in shingles {
      likely[count] = shingle
      count &+= filter.bit(of: shingle)
    }
    return count
  }

  private func find(
    _ shingles: Slice<UnsafeMutableBufferPointer<UInt64>>,
    into ranks: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var count = 0
      for shingle in shingles {
        var slot = Int(truncatingIfNeeded: shingle &>> shift)
        while slots[slot].shingle != shingle && slots[slot].rank != Slot.empty {
          slot = (slot &+ 1) & (slots.count &- 1)
        }
        ranks[count] = slots[slot].rank
        count &+= slots[slot].rank == Slot.empty ? 0 : 1
      }
      return count
    }
  }
}
