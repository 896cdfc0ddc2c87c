import Testing

@testable import FlongCore

struct RadixSortTests {
  /// 255 and 256 lie on either side of the change from insertion to radix passes.
  static let counts = [0, 1, 2, 10, 255, 256, 257, 5_000]

  private func entries(_ count: Int, upTo bound: UInt64 = .max) -> [UInt64] {
    var random = SeededGenerator(seed: UInt64(count))
    return (0..<count).map { _ in UInt64.random(in: 0...bound, using: &random) }
  }

  @Test(arguments: counts)
  func agreesWithTheStandardSort(count: Int) {
    for bound in [UInt64.max, 1_000, 3] {
      var sorted = entries(count, upTo: bound)
      let expected = sorted.sorted()
      RadixSort.sort(&sorted)
      #expect(sorted == expected)
    }
  }

  @Test(arguments: counts, [1, 11, 32, 53, 60])
  func entriesEqualAboveTheLowBitKeepTheirOrder(count: Int, lowBit: Int) {
    // Few keys above the bit, so that many entries agree there.
    let mask: UInt64 = lowBit < 60 ? (7 << 61) | (3 << UInt64(lowBit)) : 15 << 60
    let below = (UInt64(1) << UInt64(lowBit)) - 1
    var sorted = entries(count).map { $0 & (mask | below) }
    let expected = sorted.enumerated().sorted {
      ($0.element >> UInt64(lowBit), $0.offset) < ($1.element >> UInt64(lowBit), $1.offset)
    }.map(\.element)
    RadixSort.sort(&sorted, fromBit: lowBit)
    #expect(sorted == expected)
  }

  @Test(arguments: [255, 256, 1_000])
  func sortedAndReversedInput(count: Int) {
    let expected = entries(count).sorted()
    var forward = expected
    var backward = Array(expected.reversed())
    RadixSort.sort(&forward)
    RadixSort.sort(&backward)
    #expect(forward == expected)
    #expect(backward == expected)
  }
}
