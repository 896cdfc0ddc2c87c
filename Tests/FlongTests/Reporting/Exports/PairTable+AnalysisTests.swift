import FlongCore
import Testing

@testable import Flong

struct PairTableAnalysisTests {
  /// A third and two thirds, as `pairs.jsonl` rounds them.
  @Test func decimalsAreThoseOfTheFile() throws {
    let table = PairTable([ArticlePair(2, 5, .revision, common: 50)], workers: Workers(jobs: 1))
    let pair = try #require(table.pairs.first)
    #expect(pair.a == 2 && pair.b == 5)
    #expect(ArticleRelation.allCases[Int(pair.relation)] == .revision)
    #expect(pair.raw.resemblance == 33_333 && pair.raw.inFirst == 50_000)
    #expect(pair.cleaned.sharedWords == 50)
  }
}
