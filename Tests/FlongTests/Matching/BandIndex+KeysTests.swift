import FlongCore
import Testing

@testable import Flong

struct BandIndexKeysTests {
  @Test(arguments: [1, 3])
  func membersMeetInTheBandsWhereTheirKeysAgree(jobs: Int) {
    // Three members in two parts, two keys each.
    let parts = [
      BandKeys(rows: [5, 9, 5, 8], of: [2, 6]), BandKeys(rows: [], of: []),
      BandKeys(rows: [4, 9], of: [7]),
    ]
    let index = BandIndex(parts, bands: 2, count: 8, workers: Workers(jobs: jobs))
    #expect(index.pairs() == [CandidatePair(2, 6), CandidatePair(2, 7)])
  }
}
