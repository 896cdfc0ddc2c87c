import FlongCore
import Testing

@testable import Flong

struct BandIndexKeysTests {
  @Test(arguments: [1, 3])
  func membersMeetInTheBandsWhereTheirKeysAgree(jobs: Int) {
    // Three members, two keys each.
    let index = BandIndex(
      keys: [5, 9, 5, 8, 4, 9], of: [2, 6, 7], bands: 2, count: 8, workers: Workers(jobs: jobs))
    #expect(index.pairs() == [CandidatePair(2, 6), CandidatePair(2, 7)])
  }
}
