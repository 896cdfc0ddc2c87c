import Testing

@testable import FlongCore

struct WinnowerTests {
  private func anchors(
    _ tokens: [UInt64], _ winnower: Winnower = .standard, offset: UInt32 = 0
  ) -> (keys: [UInt64], positions: [UInt32]) {
    var keys: [UInt64] = []
    var positions: [UInt32] = []
    var scratch: [UInt64] = [3, 1, 2]
    tokens.withUnsafeBufferPointer {
      winnower.append(
        $0, offset: offset, keys: &keys, positions: &positions, scratch: &scratch)
    }
    return (keys, positions)
  }

  private func words(_ count: Int, _ random: inout SeededGenerator, of vocabulary: UInt64 = .max)
    -> [UInt64]
  {
    (0..<count).map { _ in UInt64.random(in: 0...vocabulary, using: &random) & ~1 }
  }

  @Test func shortRunsHaveAtMostOneAnchor() {
    var random = SeededGenerator(seed: 1)
    #expect(anchors([]).keys.isEmpty)
    #expect(anchors(words(4, &random)).keys.isEmpty)
    for count in 5...8 { #expect(anchors(words(count, &random)).keys.count == 1) }
    #expect(Winnower.standard.guaranteedRun == 8)
  }

  /// Brute force: an anchor is the rightmost smallest hash of some window, each place once.
  @Test(arguments: [(1, 1), (5, 4), (3, 7), (2, 1), (1, 8)], [UInt64.max, 6])
  func anchorsAreTheMinimaOfAllWindows(sizes: (shingle: Int, window: Int), vocabulary: UInt64) {
    for kernel in Kernel.allCases where kernel.isAvailable {
      check(sizes, vocabulary, on: kernel)
    }
  }

  private func check(
    _ sizes: (shingle: Int, window: Int), _ vocabulary: UInt64, on kernel: Kernel
  ) {
    var random = SeededGenerator(seed: vocabulary & 0xFF)
    let winnower = Winnower(shingleSize: sizes.shingle, window: sizes.window, kernel: kernel)
    // Up to the ends of blocks of 64, and one beyond.
    for count in [7, 8, 20, 63, 64, 65, 68, 69, 70, 71, 72, 128, 132, 133, 300] {
      let tokens = words(count, &random, of: vocabulary)
      let hashes = winnower.shingler.shingles(of: tokens)
      let width = min(sizes.window, hashes.count)
      var expected: Set<UInt32> = []
      for start in 0...(hashes.count - width) {
        let window = start..<start + width
        if let smallest = window.max(by: { (hashes[$1], $0) < (hashes[$0], $1) }) {
          expected.insert(UInt32(smallest) + 1_000)
        }
      }
      let found = anchors(tokens, winnower, offset: 1_000)
      #expect(found.positions == expected.sorted())
      #expect(found.keys == found.positions.map { hashes[Int($0) - 1_000] })
    }
  }

  /// The guarantee of Schleimer and others: a shared run of eight tokens shares an anchor.
  @Test(arguments: 0..<60)
  func sharedRunsShareAnAnchor(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    // Small vocabularies make ties and self-repeats likely.
    let vocabulary: UInt64 = seed % 3 == 0 ? 8 : .max
    let length = Winnower.standard.guaranteedRun + seed % 4
    let shared = words(length, &random, of: vocabulary)
    let before = words(Int.random(in: 0...30, using: &random), &random, of: vocabulary)
    let elsewhere = words(Int.random(in: 0...30, using: &random), &random, of: vocabulary)
    let a = anchors(before + shared + words(seed % 11, &random, of: vocabulary))
    let b = anchors(elsewhere + shared + words(seed % 7, &random, of: vocabulary))
    func inside(_ found: (keys: [UInt64], positions: [UInt32]), _ start: Int) -> Set<[UInt64]> {
      let last = start + length - 5
      return Set(
        zip(found.keys, found.positions).filter { start...last ~= Int($1) }
          .map { [$0, UInt64(Int($1) - start)] })
    }
    #expect(!inside(a, before.count).isDisjoint(with: inside(b, elsewhere.count)))
  }

  @Test func anchorsAreAppended() {
    var keys: [UInt64] = [1]
    var positions: [UInt32] = [2]
    var scratch: [UInt64] = []
    [UInt64](repeating: 4, count: 5).withUnsafeBufferPointer {
      Winnower.standard.append(
        $0, offset: 50, keys: &keys, positions: &positions, scratch: &scratch)
    }
    #expect(keys.count == 2 && keys[0] == 1)
    #expect(positions == [2, 50])
  }
}
