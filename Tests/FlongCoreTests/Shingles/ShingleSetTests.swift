import Testing

@testable import FlongCore

struct ShingleSetTests {
  @Test func sortsAndDropsRepeats() {
    #expect(ShingleSet([5, 1, 5, 3, 1]).values == [1, 3, 5])
    #expect(ShingleSet([]).values.isEmpty)
    #expect(ShingleSet([7, 7, 7]).values == [7])
    #expect(ShingleSet([.max, 0]).values == [0, .max])
    #expect(ShingleSet(sorted: [1, 3, 5]) == ShingleSet([5, 3, 1]))
  }

  @Test(arguments: 0..<40)
  func agreesWithTheStandardLibrary(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    func draw() -> [UInt64] {
      (0..<Int.random(in: 0...60, using: &random)).map { _ in
        UInt64.random(in: 0...40, using: &random)
      }
    }
    let (a, b) = (draw(), draw())
    let common = Set(a).intersection(b).count
    #expect(ShingleSet(a).values == Set(a).sorted())
    #expect(ShingleSet(a).intersectionCount(ShingleSet(b)) == common)
    #expect(ShingleSet(b).intersectionCount(ShingleSet(a)) == common)
  }
}
