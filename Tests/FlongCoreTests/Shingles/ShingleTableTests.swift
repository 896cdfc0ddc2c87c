import Testing

@testable import FlongCore

struct ShingleTableTests {
  /// Spread values, small ones that meet in few slots, and the ends of the range.
  @Test(arguments: 0..<40)
  func findsWhatBothHave(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var table = ShingleTable()
    var matches = [ShingleTable.Match(rank: 7, place: 7)]
    for size in [0, 1, 2, 30, 300] {
      let bound: UInt64 = seed % 2 == 0 ? .max : 400
      func draw() -> [UInt64] {
        Array(Set((0..<size).map { _ in UInt64.random(in: 0...bound, using: &random) }))
      }
      let own = draw()
      // Some of them twice.
      let others = draw() + own.filter { $0 % 3 == 0 } + [0, .max] + own.prefix(4)
      own.withUnsafeBufferPointer { table.fill($0) }
      others.withUnsafeBufferPointer { table.common($0, into: &matches) }
      let expected = others.indices.compactMap { place in
        own.firstIndex(of: others[place]).map {
          ShingleTable.Match(rank: UInt32($0), place: UInt32(place))
        }
      }
      #expect(matches == expected)
    }
  }

  @Test func anEmptyTableHoldsNothing() {
    var matches: [ShingleTable.Match] = []
    ([0, 1, .max] as [UInt64]).withUnsafeBufferPointer { ShingleTable().common($0, into: &matches) }
    #expect(matches.isEmpty)
  }
}
