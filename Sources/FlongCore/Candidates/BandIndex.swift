/// For every passage the others that agree with it in a band of their signatures.
///
/// A group of up to `fullGroup` passages proposes all its pairs; in a larger one each passage is held
/// against the first and its neighbours in the group, so that n passages cost 2n pairs, not n².
public struct BandIndex: Sendable {
  public static let fullGroup = 128

  /// The members of all groups of all bands, group by group.
  private let members: [UInt32]
  /// Where each group begins in `members`, and the end of the last.
  private let starts: [UInt32]
  /// The groups of each passage, from its offset to that of the next; for one that is too large to propose all
  /// pairs, `large` and a row of `seats`.
  private let groups: [UInt32]
  private let offsets: [UInt32]
  private static let large: UInt32 = 1 << 31
  /// Where a passage stands in `members`, and in which group.
  private let seats: [(group: UInt32, place: UInt32)]

  /// The groups of all bands over `count` passages.
  ///
  /// - Complexity: O(members of the groups + `count`).
  public init(_ bands: [Band], count: Int) {
    let total = bands.reduce(0) { $0 + $1.members.count }
    precondition(total < Int(BandIndex.large))
    var members: [UInt32] = []
    members.reserveCapacity(total)
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bands.reduce(1) { $0 + $1.ends.count })
    for band in bands {
      let base = UInt32(members.count)
      for end in band.ends { starts.append(base + end) }
      members += band.members
    }
    // Sorted, and not scattered to places all over the memory, which is more than the cache holds.
    var rows: [UInt64] = []
    rows.reserveCapacity(total)
    var seats: [(group: UInt32, place: UInt32)] = []
    members.withUnsafeBufferPointer { members in
      for group in 0..<(starts.count - 1) {
        let isLarge = Int(starts[group + 1] - starts[group]) > BandIndex.fullGroup
        for place in starts[group]..<starts[group + 1] {
          let row = isLarge ? BandIndex.large | UInt32(seats.count) : UInt32(group)
          rows.append(UInt64(members[Int(place)]) << 32 | UInt64(row))
          if isLarge { seats.append((UInt32(group), place)) }
        }
      }
    }
    RadixSort.sort(&rows, fromBit: 32)
    var offsets: [UInt32] = []
    offsets.reserveCapacity(count + 1)
    for (place, row) in rows.enumerated() {
      while offsets.count <= Int(row &>> 32) { offsets.append(UInt32(place)) }
    }
    while offsets.count <= count { offsets.append(UInt32(total)) }
    groups = rows.map { UInt32(truncatingIfNeeded: $0) }
    self.members = members
    self.seats = seats
    self.starts = starts
    self.offsets = offsets
  }

  /// Whether a passage agrees with any other.
  public func hasNeighbours(_ passage: Int) -> Bool { offsets[passage + 1] > offsets[passage] }

  /// Calls `body` with every passage that is proposed with this one, once a band.
  @inline(__always)
  func forEachNeighbour(of passage: Int, _ body: (Int) -> Void) {
    members.withUnsafeBufferPointer { members in
      starts.withUnsafeBufferPointer { starts in
        groups.withUnsafeBufferPointer { groups in
          for place in Int(offsets[passage])..<Int(offsets[passage + 1]) {
            let group = groups[place]
            if group < BandIndex.large {
              for other in starts[Int(group)]..<starts[Int(group) + 1] {
                let other = Int(members[Int(other)])
                if other != passage { body(other) }
              }
              continue
            }
            let seat = seats[Int(group & ~BandIndex.large)]
            let start = starts[Int(seat.group)]
            let end = starts[Int(seat.group) + 1]
            if seat.place == start {
              for other in (start + 1)..<end { body(Int(members[Int(other)])) }
            } else {
              body(Int(members[Int(start)]))
              if seat.place - 1 > start { body(Int(members[Int(seat.place) - 1])) }
              if seat.place + 1 < end { body(Int(members[Int(seat.place) + 1])) }
            }
          }
        }
      }
    }
  }

  /// Asks for the values of all passages that are proposed with this one.
  @inline(__always)
  func prefetch(_ values: UnsafeBufferPointer<UInt32>, ofNeighbours passage: Int) {
    guard let first = values.baseAddress else { return }
    forEachNeighbour(of: passage) { Prefetch.line(first + $0) }
  }

  /// All pairs that are proposed, ascending, each once.
  ///
  /// - Complexity: O(pairs of all bands).
  public func pairs() -> [CandidatePair] {
    var pairs: [CandidatePair] = []
    for passage in 0..<(offsets.count - 1) {
      forEachNeighbour(of: passage) { other in
        if other > passage { pairs.append(CandidatePair(UInt32(passage), UInt32(other))) }
      }
    }
    CandidatePair.sortUnique(&pairs)
    return pairs
  }
}
