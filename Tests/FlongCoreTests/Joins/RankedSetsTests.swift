import Testing

@testable import FlongCore

struct RankedSetsTests {
  @Test func drawnExample() {
    let sets = RankedSets(shingles: [7, 40, 95, 40, 95, 12], offsets: [0, 3, 5, 6])
    #expect(sets.ranks == [0, 1, 0, 1])
    #expect(sets.starts == [0, 2, 4, 4])
    #expect(sets.sizes == [3, 2, 1])
    #expect(sets.rankCount == 2)
  }

  @Test func rareComesFirst() {
    let sets = RankedSets(shingles: [1, 2, 1, 2, 1, 3, 1, 3], offsets: [0, 2, 4, 6, 8])
    #expect(sets.ranks == [0, 2, 0, 2, 1, 2, 1, 2])
  }

  @Test func nothing() {
    #expect(RankedSets(shingles: [], offsets: [0]).count == 0)
    #expect(RankedSets(shingles: [], offsets: [0, 0, 0]).sizes == [0, 0])
  }

  @Test func countsWhatIsCommon() {
    let sets = RankedSets(shingles: [1, 2, 3, 2, 3, 4, 9], offsets: [0, 3, 6, 7])
    #expect(sets.commonCount(0, 1) == 2)
    #expect(sets.commonCount(0, 2) == 0)
  }
}
