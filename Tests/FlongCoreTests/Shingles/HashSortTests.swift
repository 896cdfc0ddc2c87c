import Testing

@testable import FlongCore

struct HashSortTests {
  private static let counts = [0, 1, 2, 11, 12, 13, 14, 100, 1000, 10_000]

  /// Well-mixed values, as hashes are (SplitMix64).
  private func hashes(_ count: Int) -> [UInt64] {
    var state: UInt64 = 7
    return (0..<count).map { _ in
      state &+= 0x9E37_79B9_7F4A_7C15
      let mixed = (state ^ state &>> 30) &* 0xBF58_476D_1CE4_E5B9
      return (mixed ^ mixed &>> 27) &* 0x94D0_49BB_1331_11EB
    }
  }

  @Test(arguments: counts)
  func hashesAreSorted(count: Int) {
    var buffer = HashSort.Buffer()
    for values in [hashes(count), hashes(count).map { $0 % 5 &* 0x3333_3333_3333_3333 }] {
      var sorted = values
      HashSort.sort(&sorted, buffer: &buffer)
      #expect(sorted == values.sorted())
    }
  }

  /// Values that no bucket parts.
  @Test(arguments: counts)
  func whatIsNoHashIsSortedToo(count: Int) {
    var buffer = HashSort.Buffer()
    let values = (0..<count).map { UInt64((count - $0) % 700) }
    var sorted = values
    HashSort.sort(&sorted, buffer: &buffer)
    #expect(sorted == values.sorted())
  }

  @Test(arguments: counts)
  func placesFollowAndKeepTheirOrder(count: Int) {
    var buffer = HashSort.Buffer()
    let runs = [
      hashes(count), hashes(count).map { $0 & ~0xFFFF_FFFF_FFFF },
      (0..<count).map { UInt64($0 % 3) },
    ]
    for values in runs {
      var rows = values.enumerated().map { HashSort.Placed(hash: $1, place: UInt32($0)) }
      HashSort.sort(&rows, buffer: &buffer)
      #expect(rows.map(\.hash) == values.sorted())
      #expect(rows.allSatisfy { values[Int($0.place)] == $0.hash })
      let isStable = zip(rows, rows.dropFirst()).allSatisfy {
        $0.hash < $1.hash || $0.place < $1.place
      }
      #expect(isStable)
    }
  }
}
