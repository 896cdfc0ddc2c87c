import Testing

@testable import Flong

struct WordPairIndexTests {
  private func hits(
    _ pairs: [UInt64], _ entries: [(UInt64, UInt32)], fewest: Int = 1
  ) -> [[Int]] {
    let index = WordPairIndex(entries.map { (pair: $0.0, wording: $0.1) })
    var scratch = WordPairIndex.Scratch()
    // What was asked before leaves nothing behind.
    for pairs in [entries.map(\.0), pairs] {
      pairs.withUnsafeBufferPointer { index.findHits($0, fewest: fewest, &scratch) }
    }
    return scratch.hits.map { [Int($0.wording), $0.count] }
  }

  @Test func wordingsAreCountedByTheirPairs() {
    let entries: [(UInt64, UInt32)] = [(7, 0), (8, 0), (7, 1), (9, 1)]
    #expect(hits([7, 8, 5], entries) == [[0, 2], [1, 1]])
    #expect(hits([7, 9], entries) == [[1, 2], [0, 1]])
  }

  @Test func aPairThatAWordingHoldsTwiceCountsOnce() {
    #expect(hits([7, 8], [(7, 3), (7, 3), (8, 3)]) == [[3, 2]])
  }

  @Test func wordingsWithFewerPairsAreNoHits() {
    let entries: [(UInt64, UInt32)] = [(7, 0), (8, 0), (7, 1), (9, 1)]
    #expect(hits([7, 8, 5], entries, fewest: 2) == [[0, 2]])
    #expect(hits([7, 8, 5], entries, fewest: 3).isEmpty)
    #expect(hits([7, 1, 2], entries, fewest: 2).isEmpty)
    #expect(hits([], entries).isEmpty)
    #expect(hits([7], []).isEmpty)
  }

  @Test func pairsThatManyWordingsHoldTellNone() {
    let many = (0...UInt32(WordPairIndex.mostWordings)).map { (UInt64(7), $0) }
    #expect(hits([7, 7], many).isEmpty)
    #expect(hits([7, 7], Array(many.dropLast())).count == WordPairIndex.mostWordings)
  }

  @Test func whatManyWordingsHoldIsCountedApart() {
    let many = (0...UInt32(WordPairIndex.mostWordings)).map { (pair: UInt64(7), wording: $0) }
    let index = WordPairIndex(many + [(pair: 8, wording: 3)])
    var scratch = WordPairIndex.Scratch()
    for (pairs, unlisted) in [([7, 8, 7], 2), ([8, 9], 0), ([7, 9], 1)] as [([UInt64], Int)] {
      pairs.withUnsafeBufferPointer { index.findHits($0, fewest: 1, &scratch) }
      #expect(scratch.unlisted == unlisted)
      #expect(scratch.hits.map(\.wording) == (pairs.contains(8) ? [3] : []))
    }
  }

  /// Held against counting all: pairs of any frequency, some of them twice, and any number asked for.
  @Test(arguments: 1...10)
  func rareAndFrequentPairsAreCountedAlike(fewest: Int) {
    var random = SeededGenerator(seed: UInt64(fewest))
    var entries: [(UInt64, UInt32)] = []
    for wording in 0..<UInt32(300) {
      for _ in 0..<20 {
        // The lower numbers are frequent.
        let pair = UInt64.random(in: 1...UInt64.random(in: 1...200, using: &random), using: &random)
        entries.append((pair &* 0x9E37_79B9_7F4A_7C15, wording))
      }
    }
    let holders = Dictionary(grouping: entries, by: \.0).mapValues { Set($0.map(\.1)) }
    var texts = 0
    for _ in 0..<50 {
      let pairs = (0..<15).map { _ in entries.randomElement(using: &random)?.0 ?? 0 }
      var counts: [UInt32: Int] = [:]
      for pair in pairs {
        guard let wordings = holders[pair], wordings.count <= WordPairIndex.mostWordings else {
          continue
        }
        for wording in wordings { counts[wording, default: 0] += 1 }
      }
      let expected = counts.filter { $0.value >= fewest }.sorted {
        ($1.value, $0.key) < ($0.value, $1.key)
      }
      #expect(hits(pairs, entries, fewest: fewest) == expected.map { [Int($0.key), $0.value] })
      texts += expected.isEmpty ? 0 : 1
    }
    #expect(texts > 0)
  }

  /// Hashes that share a bit of the filter, or a slot, are told apart.
  @Test func nothingThatIsThereIsRefused() {
    let entries = (0..<2000).map { (UInt64($0) &* 0x9E37_79B9_7F4A_7C15, UInt32($0 / 40)) }
    let index = WordPairIndex(entries.map { (pair: $0.0, wording: $0.1) })
    var scratch = WordPairIndex.Scratch()
    for (pair, wording) in entries {
      [pair, pair].withUnsafeBufferPointer { index.findHits($0, fewest: 2, &scratch) }
      #expect(scratch.hits.map(\.wording) == [wording])
      [pair &+ 1, pair &+ 1].withUnsafeBufferPointer { index.findHits($0, fewest: 2, &scratch) }
      #expect(scratch.hits.isEmpty)
    }
  }
}
