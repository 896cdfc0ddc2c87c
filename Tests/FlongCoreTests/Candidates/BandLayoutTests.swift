import Testing

@testable import FlongCore

struct BandLayoutTests {
  @Test func groupsStandByPartitionAndThenByBand() {
    // 1 ~ 5 ~ 3 and 2 ~ 6 in two partitions.
    let bands = [
      BandIndex.Band([7 << 32 | 2, 7 << 32 | 6, 9 << 32 | 1, 9 << 32 | 5]),
      BandIndex.Band([4 << 32 | 3, 4 << 32 | 5]),
    ]
    let numbering = PassageNumbering(bands, count: 7, partition: 2)
    #expect(numbering.passages == [1, 5, 3, 2, 6, 0, 4])
    let layout = BandLayout(bands, numbering, run: Clusterer.alone)
    #expect((layout.end.members, layout.end.groups, layout.end.seats) == (6, 3, 0))
    let second = layout.bounds(of: 1)
    #expect((second.start.members, second.start.groups) == (4, 2))
    #expect((second.end.members, second.end.groups) == (6, 3))
    var starts: [UInt32] = [9, 9, 9]
    var seats: [(group: UInt32, place: UInt32)] = []
    let members = [UInt32](unsafeUninitializedCapacity: 6) { members, count in
      starts.withUnsafeMutableBufferPointer { starts in
        seats.withUnsafeMutableBufferPointer {
          layout.fill(members, starts, $0, run: Clusterer.alone)
        }
      }
      count = 6
    }
    #expect(members == [0, 1, 2, 1, 3, 4])
    #expect(starts == [0, 2, 4])
  }

  @Test func membersOfLargeGroupsHaveSeats() {
    let size = BandIndex.fullGroup + 1
    let bands = [
      BandIndex.Band((0..<size).map { 5 << 32 | UInt64($0) } + [8 << 32 | 3, 8 << 32 | 400])
    ]
    let layout = BandLayout(bands, PassageNumbering(count: 500), run: Clusterer.alone)
    #expect((layout.end.members, layout.end.groups, layout.end.seats) == (size + 2, 2, size))
    var seats = [(group: UInt32, place: UInt32)](repeating: (9, 9), count: size)
    var (members, starts) = (
      [UInt32](repeating: 0, count: size + 2), [UInt32](repeating: 0, count: 2)
    )
    members.withUnsafeMutableBufferPointer { members in
      starts.withUnsafeMutableBufferPointer { starts in
        seats.withUnsafeMutableBufferPointer {
          layout.fill(members, starts, $0, run: Clusterer.alone)
        }
      }
    }
    #expect(seats.map(\.place) == (0..<UInt32(size)).map { $0 })
    #expect(seats.allSatisfy { $0.group == 0 })
    #expect(starts == [0, UInt32(size)])
  }

  @Test func thereMayBeNothing() {
    let layout = BandLayout([], PassageNumbering([], count: 3), run: Clusterer.alone)
    #expect(layout.end.members == 0 && layout.end.groups == 0)
  }
}
