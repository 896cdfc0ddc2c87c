/// A set of shingles in a table, to be held against many others; kept between sets, so that none
/// allocates.
///
/// Most of what it is asked for is not there, and a sparse filter says so at once.
public struct ShingleTable: Sendable {
  /// A shingle of the table and one that is the same.
  public struct Match: Sendable, Equatable {
    /// The number of the shingle in the table, in the order in which they were taken.
    public var rank: UInt32
    /// The place of the other in its list.
    public var place: UInt32
  }

  private static let empty = UInt32.max

  private var shingles: [UInt64] = []
  /// The rank of a shingle, or `empty`, from the place on that its hash says.
  private var slots: [UInt32] = []
  private var filter = HashFilter(places: 64)
  /// Leaves of a shingle its slot.
  private var shift: UInt64 = 0

  public init() { fill(UnsafeBufferPointer(start: nil, count: 0)) }

  /// Takes the shingles, each once, in place of those before.
  ///
  /// - Complexity: O(n).
  public mutating func fill(_ new: UnsafeBufferPointer<UInt64>) {
    let bits = Int.bitWidth - (2 * new.count + 1).leadingZeroBitCount
    shift = UInt64(64 - bits)
    shingles.removeAll(keepingCapacity: true)
    shingles.append(contentsOf: new)
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(ShingleTable.empty, count: 1 << bits))
    filter.removeAll(places: max(64, 8 << bits))
    slots.withUnsafeMutableBufferPointer { slots in
      for (rank, shingle) in new.enumerated() {
        filter.insert(shingle)
        var slot = Int(truncatingIfNeeded: shingle &>> shift)
        while slots[slot] != ShingleTable.empty { slot = (slot &+ 1) & (slots.count &- 1) }
        slots[slot] = UInt32(truncatingIfNeeded: rank)
      }
    }
  }

  /// Writes which of `others` stand in the table, in their order; nothing else is left in `matches`.
  ///
  /// - Complexity: O(m).
  public func common(_ others: UnsafeBufferPointer<UInt64>, into matches: inout [Match]) {
    matches.removeAll(keepingCapacity: true)
    withUnsafeTemporaryAllocation(of: Match.self, capacity: others.count + 1) { found in
      let likely = screen(others, into: found)
      let count = find(others, found, likely)
      matches.append(contentsOf: UnsafeBufferPointer(rebasing: found[..<count]))
    }
  }

  /// Notes the places of what the filter does not rule out. Nobody can foresee which, so each is written,
  /// and the next one over those that are ruled out.
  private func screen(
    _ others: UnsafeBufferPointer<UInt64>, into likely: UnsafeMutableBufferPointer<Match>
  ) -> Int {
    let filter = filter
    var count = 0
    for place in others.indices {
      likely[count] = Match(rank: 0, place: UInt32(truncatingIfNeeded: place))
      count &+= filter.bit(of: others[place])
    }
    return count
  }

  /// Keeps those of the first `likely` that stand in the table.
  private func find(
    _ others: UnsafeBufferPointer<UInt64>, _ matches: UnsafeMutableBufferPointer<Match>,
    _ likely: Int
  ) -> Int {
    slots.withUnsafeBufferPointer { slots in
      shingles.withUnsafeBufferPointer { shingles in
        var count = 0
        for i in 0..<likely {
          let place = matches[i].place
          let other = others[Int(place)]
          var slot = Int(truncatingIfNeeded: other &>> shift)
          var rank = slots[slot]
          while rank != ShingleTable.empty && shingles[Int(rank)] != other {
            slot = (slot &+ 1) & (slots.count &- 1)
            rank = slots[slot]
          }
          matches[count] = Match(rank: rank, place: place)
          count &+= rank == ShingleTable.empty ? 0 : 1
        }
        return count
      }
    }
  }
}
