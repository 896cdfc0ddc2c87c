import Testing

@testable import FlongCore

struct ShingleTableTests {
  /// Spread values, small ones that meet in few slots, and the ends of the range.
  @Test(arguments: 0..<40)
  func findsWhatBothHave(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var table = ShingleTable()
    var ranks: [UInt32] = [7]
    for size in [0, 1, 2, 30, 300] {
      let bound: UInt64 = seed % 2 == 0 ? .max : 400
      func draw() -> [UInt64] {
        Array(Set((0..<size).map { _ in UInt64.random(in: 0...bound, using: &random) })).sorted()
      }
      let own = draw()
      let other = Array(Set(draw() + own.filter { $0 % 3 == 0 } + [0, .max])).sorted()
      table.fill(own)
      table.common(other, into: &ranks)
      #expect(ranks.map { own[Int($0)] } == Set(own).intersection(other).sorted())
    }
  }

  @Test func anEmptyTableHoldsNothing() {
    var ranks: [UInt32] = []
    ShingleTable().common([0, 1, .max], into: &ranks)
    #expect(ranks.isEmpty)
  }
}
