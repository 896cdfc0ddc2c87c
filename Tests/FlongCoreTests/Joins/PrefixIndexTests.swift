import Testing

@testable import FlongCore

struct PrefixIndexTests {
  /// Sets 0 and 1 share all, set 2 has only shingles of its own.
  let sets = RankedSets(shingles: [1, 2, 3, 1, 2, 3, 7, 8], offsets: [0, 3, 6, 8])

  @Test func filesPrefixesByPlace() {
    let bound = ResemblanceBound(percent: 100)
    let index = PrefixIndex(sets, bySize: [2, 0, 1], bound: bound)
    #expect(index.postings == [1 << 32, 2 << 32])
    #expect(index.postings(ofRank: 0, from: 0, to: 2) == 0..<1)
    #expect(index.postings(ofRank: 0, from: 2, to: 3) == 1..<2)
    #expect(index.postings(ofRank: 1, from: 0, to: 3).isEmpty)
  }

  @Test func shinglesSeenOnceUseUpThePrefix() {
    let bound = ResemblanceBound(percent: 50)
    #expect(PrefixIndex.prefix(of: 0, sets, bound.probePrefix) == 0..<2)
    #expect(PrefixIndex.prefix(of: 2, sets, bound.probePrefix).isEmpty)
  }
}
