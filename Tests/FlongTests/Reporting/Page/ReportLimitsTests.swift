import Testing

@testable import Flong

struct ReportLimitsTests {
  /// What the parts may take together, with room for names and numbers, stays below 30 MB.
  @Test func thePartsFitThePage() {
    for articles in [10, 5_000, 5_001, 100_000] {
      let limits = ReportLimits(articles: articles)
      let pairs = limits.pairs * 75
      let named = (limits.articles + limits.clusters * limits.members) * 100
      #expect(limits.texts + limits.clusterBytes + pairs + named < 27_000_000)
    }
  }
}
