import Testing

@testable import FlongCore

struct ShingleBitmapTests {
  /// Two sets with `common` shingles in both.
  private func sets(
    _ common: Int, _ own: Int, _ others: Int, _ random: inout SeededGenerator
  ) -> (a: [UInt64], b: [UInt64]) {
    func draw(_ count: Int) -> [UInt64] { (0..<count).map { _ in random.next() } }
    let both = draw(common)
    return (both + draw(own), both + draw(others))
  }

  /// The exact resemblance is never above the bound, whatever repeats are counted.
  @Test func noPairIsLost() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let (a, b) = sets(
        Int.random(in: 0...300, using: &random), Int.random(in: 0...40, using: &random),
        Int.random(in: 0...40, using: &random), &random)
      guard !a.isEmpty && !b.isEmpty else { continue }
      let ratio = ShingleSet(a).resemblance(to: ShingleSet(b))
      let percent = ratio.numerator * 100 / ratio.denominator
      let repeats = Int.random(in: 0...3, using: &random)
      let (first, second) = (
        ShingleBitmap(a + a.prefix(repeats)), ShingleBitmap(b + b.suffix(repeats))
      )
      #expect(
        first.mayResemble(
          second, count: a.count + min(repeats, a.count),
          otherCount: b.count + min(repeats, b.count), percent: percent))
      #expect(
        second.mayResemble(first, count: b.count, otherCount: a.count, percent: percent))
    }
  }

  @Test func setsOfASentenceWithLittleInCommonAreToldApart() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<500 {
      let (a, b) = sets(4, 30, 30, &random)
      #expect(
        !ShingleBitmap(a).mayResemble(
          ShingleBitmap(b), count: a.count, otherCount: b.count, percent: 50))
    }
  }

  @Test func aShortSetIsNotLikeALongOne() {
    var random = SeededGenerator(seed: 13)
    let (a, b) = sets(20, 0, 100, &random)
    #expect(
      !ShingleBitmap(a).mayResemble(ShingleBitmap(b), count: 20, otherCount: 120, percent: 50))
    #expect(
      !ShingleBitmap(b).mayResemble(ShingleBitmap(a), count: 120, otherCount: 20, percent: 50))
  }

  @Test func theSameSetMayBeTheSame() {
    var random = SeededGenerator(seed: 14)
    let (a, _) = sets(50, 0, 0, &random)
    #expect(
      ShingleBitmap(a).mayResemble(
        ShingleBitmap(a.reversed()), count: 50, otherCount: 50, percent: 100))
  }
}
