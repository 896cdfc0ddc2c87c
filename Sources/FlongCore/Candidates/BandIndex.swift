/// For every passage the others that agree with it in a band of their signatures.
///
/// A group of up to `fullGroup` passages proposes all its pairs; in a larger one each passage is held
/// against the first and its neighbours in the group, so that n passages cost 2n pairs, not n².
public struct BandIndex: Sendable {
  public static let fullGroup = 128

  /// The members of all groups of all bands, group by group.
  let members: [UInt32]
  /// Where each group begins in `members`, and the end of the last.
  let starts: [UInt32]
  /// The groups of each passage, from its offset to that of the next; for one that is too large to propose all
  /// pairs, `large` and a row of `seats`.
  let groups: [UInt32]
  let offsets: [UInt32]
  static let large: UInt32 = 1 << 31
  /// Where a passage stands in `members`, and in which group.
  let seats: [(group: UInt32, place: UInt32)]

  /// The groups of all bands over `count` passages.
  ///
  /// - Complexity: O(members of the groups + `count`).
  public init(_ bands: [Band], count: Int) {
    self.init(bands, numbering: PassageNumbering(count: count))
  }

  /// The groups of all bands in new numbers, those of one partition side by side; in each group the
  /// passages keep their order.
  ///
  /// - Complexity: O(members of the groups + groups · log partitions); the members of large partitions are
  ///   gone through eight times.
  public init(
    _ bands: [Band], numbering: PassageNumbering, run: Clusterer.Run = Clusterer.alone
  ) {
    let layout = BandLayout(bands, numbering, run: run)
    let all = layout.end
    precondition(all.members < Int(BandIndex.large))
    var starts: [UInt32] = []
    var seats: [(group: UInt32, place: UInt32)] = []
    members = [UInt32](unsafeUninitializedCapacity: all.members) { members, count in
      starts = [UInt32](unsafeUninitializedCapacity: all.groups + 1) { starts, count in
        seats = .init(unsafeUninitializedCapacity: all.seats) { seats, count in
          layout.fill(members, starts, seats, run: run)
          count = all.seats
        }
        starts[all.groups] = UInt32(all.members)
        count = all.groups + 1
      }
      count = all.members
    }
    (self.starts, self.seats) = (starts, seats)
    let passages = numbering.numbers.count
    let rows = (members: members, starts: starts)
    var groups: [UInt32] = []
    offsets = [UInt32](unsafeUninitializedCapacity: passages + 1) { offsets, count in
      groups = [UInt32](unsafeUninitializedCapacity: all.members) { groups, count in
        nonisolated(unsafe) let (groups, offsets) = (groups, offsets)
        let pieces = BandIndex.pieces(of: numbering.partitions)
        run(pieces.count, 1) { range in
          for (partition, passages) in pieces[range] {
            let (start, end) = layout.bounds(of: partition)
            BandIndex.fill(groups, offsets, passages, start, end, rows)
          }
        }
        count = all.members
      }
      for passage in (numbering.partitions.last?.upperBound ?? 0)...passages {
        offsets[passage] = UInt32(all.members)
      }
      count = passages + 1
    }
    self.groups = groups
  }

  /// The partitions, large ones in eight pieces, each of which goes through all groups of its partition.
  private static func pieces(
    of partitions: [Range<Int>]
  ) -> [(partition: Int, passages: Range<Int>)] {
    partitions.enumerated().flatMap { partition, passages in
      let step =
        passages.count > PassageNumbering.partitionSize
        ? max(PassageNumbering.partitionSize, (passages.count + 7) / 8) : passages.count
      return stride(from: passages.lowerBound, to: passages.upperBound, by: max(1, step)).map {
        (partition, $0..<min($0 + step, passages.upperBound))
      }
    }
  }

  /// Writes the groups of some passages of one partition, and where those of each begin.
  private static func fill(
    _ groups: UnsafeMutableBufferPointer<UInt32>, _ offsets: UnsafeMutableBufferPointer<UInt32>,
    _ passages: Range<Int>, _ start: BandLayout.Place, _ end: BandLayout.Place,
    _ rows: (members: [UInt32], starts: [UInt32])
  ) {
    // Sorted, and not scattered to places all over the memory, which is more than the cache holds.
    var entries: [UInt64] = []
    var first = start.members
    var seat = UInt32(start.seats)
    for group in start.groups..<end.groups {
      let places = Int(rows.starts[group])..<Int(rows.starts[group + 1])
      let isLarge = places.count > BandIndex.fullGroup
      for place in places {
        let member = Int(rows.members[place])
        if member < passages.lowerBound {
          first += 1
        } else if member < passages.upperBound {
          let row = isLarge ? BandIndex.large | seat : UInt32(group)
          entries.append(UInt64(member) << 32 | UInt64(row))
        }
        if isLarge { seat += 1 }
      }
    }
    RadixSort.sort(&entries, fromBit: 32)
    var next = passages.lowerBound
    for (place, entry) in entries.enumerated() {
      let place = first + place
      while next <= Int(entry &>> 32) {
        offsets[next] = UInt32(place)
        next += 1
      }
      groups[place] = UInt32(truncatingIfNeeded: entry)
    }
    for passage in next..<passages.upperBound {
      offsets[passage] = UInt32(first + entries.count)
    }
  }
}
