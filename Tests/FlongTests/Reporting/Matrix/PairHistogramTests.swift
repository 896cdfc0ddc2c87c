import Testing

@testable import Flong

struct PairHistogramTests {
  private let table = PairTable.sample([
    (0, 1, 100_000, 99_000), (1, 2, 30_000, 0), (2, 3, 31_000, 0),
  ])

  @Test func oneIsABinOfItsOwn() {
    let counts = PairHistogram(table, .rawResemblance).counts[4]
    #expect(counts.count == PairHistogram.bins)
    #expect(counts[100] == 1 && counts[99] == 0)
    #expect(counts[30] == 1 && counts[31] == 1)
    #expect(counts.reduce(0, +) == 3)
  }

  @Test func measuresAreCountedApart() {
    #expect(PairHistogram(table, .cleanedShare).counts[4][99] == 1)
    #expect(PairHistogram(table, .cleanedShare).counts[4][0] == 2)
    #expect(PairHistogram(table, .cleanedResemblance).counts[0].allSatisfy { $0 == 0 })
  }
}
