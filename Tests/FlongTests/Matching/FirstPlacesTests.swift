import FlongCore
import Testing

@testable import Flong

struct FirstPlacesTests {
  /// Few different values, so that hashes agree in their upper half, in its beginning, or in all.
  @Test(arguments: [1, 3], [0, 1, 200, 20_000])
  func eachHashIsLedToTheFirstOneThatIsEqual(jobs: Int, count: Int) {
    let hashes = (0..<count).map { i -> Hash128 in
      let mixed = UInt64(i) &* 0x9E37_79B9_7F4A_7C15
      return Hash128(
        high: (mixed &>> 50) &<< 32 &+ (mixed & 3), low: i % 5 == 0 ? UInt64(i) : mixed &>> 63)
    }
    var seen: [Hash128: UInt32] = [:]
    var expected: [UInt32] = []
    for (i, hash) in hashes.enumerated() {
      expected.append(seen[hash] ?? UInt32(i))
      seen[hash] = expected[i]
    }
    #expect(FirstPlaces.find(count, workers: Workers(jobs: jobs)) { Array(hashes[$0]) } == expected)
  }
}
