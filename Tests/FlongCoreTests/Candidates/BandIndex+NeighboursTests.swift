import Testing

@testable import FlongCore

struct BandIndexNeighboursTests {
  private let entry = BandIndex.Band.entry

  @Test(arguments: [3, BandIndex.fullGroup, BandIndex.fullGroup + 1, 300])
  func neighboursAreThoseOfThePairs(count: Int) {
    let bands = [(0..<count).map { entry(7, $0) }, (0..<count).map { entry(UInt32($0 % 2), $0) }]
    let index = BandIndex(bands.map { BandIndex.Band($0) }, count: count)
    let pairs = index.pairs()
    for passage in 0..<count {
      var neighbours: Set<Int> = []
      index.forEachNeighbour(of: passage) { neighbours.insert($0) }
      let expected = pairs.compactMap {
        $0.first == passage ? Int($0.second) : $0.second == passage ? Int($0.first) : nil
      }
      #expect(neighbours == Set(expected))
    }
  }

  /// Small and large groups, and passages without any, in turns that end everywhere.
  @Test func onlyTurnsToComeAreAskedFor() {
    let large = (0..<200).map { entry(7, $0) }
    let small = (190..<203).map { entry(UInt32($0 / 3), $0) }
    let count = 205
    let index = BandIndex([large, small].map { BandIndex.Band($0) }, count: count)
    for turns in [0..<count, 3..<4, 198..<205, 200..<203] {
      for turn in turns {
        var asked: Set<Int> = []
        index.prefetch(after: turn, in: turns) {
          asked.insert($0)
          return $0
        }
        #expect(asked == Set(turns.filter { turn < $0 && $0 <= turn + 4 }))
      }
    }
  }
}
