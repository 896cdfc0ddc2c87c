import FlongCore
import Testing

@testable import Flong

/// Text that all articles share costs in proportion to the articles, not to their pairs.
struct GrowthTests {
  struct Counts {
    var comparisons = 0
    var spans = 0
    var pairs = 0
  }

  /// Articles that share nothing but one appeal. `edited` gives each copy of it a word of its own, so
  /// that no two copies collapse into one passage.
  private func counts(_ articles: Int, edited: Bool) -> Counts {
    var prose = Prose(seed: 31)
    let texts = (0..<articles).map { number in
      "\(prose.sentence(9))\n\nWe ask all of you to give us $\(number) a month, dear "
        + "\(edited ? prose.word() : "reader"), so that news stays free for each of you here "
        + "and in all the other towns along the river."
    }
    let segments = Segmenter().segment(Collection.articles(texts), workers: Workers(jobs: 2))
    let matches = Matches(
      segments, texts: texts.map { ArticleText(Array($0.utf8)) },
      sourceOfArticle: [UInt32](repeating: 0, count: articles), settings: MatchSettings(),
      workers: Workers(jobs: 2))
    let candidates = PairProposer(settings: MatchSettings()).sharing(matches)
    return Counts(
      comparisons: matches.comparisons, spans: matches.spans.count,
      pairs: candidates.pairs.count)
  }

  private func expectLinear(
    _ name: String, _ values: [Int], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(values[1] <= values[0] * 21 / 10, "\(name): \(values)", sourceLocation: sourceLocation)
    #expect(values[2] <= values[1] * 21 / 10, "\(name): \(values)", sourceLocation: sourceLocation)
  }

  @Test func anAppealWithASlotGrowsByOneLinkAnArticle() {
    let sizes = [1_000, 2_000, 4_000]
    let found = sizes.map { counts($0, edited: false) }
    #expect(found.map(\.spans) == sizes.map { $0 - 1 })
    #expect(found.map(\.pairs) == sizes.map { $0 - 1 })
    // The copies are one passage; nothing is left to compare.
    #expect(found.allSatisfy { $0.comparisons < 50 })
  }

  @Test func anAppealWithSmallEditsGrowsLinearly() {
    let sizes = [1_000, 2_000, 4_000]
    let found = sizes.map { counts($0, edited: true) }
    #expect(found.map(\.spans) == sizes.map { $0 - 1 })
    for (size, counts) in zip(sizes, found) {
      #expect(counts.comparisons >= size - 1 && counts.comparisons <= 3 * size)
      #expect(counts.pairs >= size - 1 && counts.pairs <= 3 * size)
    }
    expectLinear("comparisons", found.map(\.comparisons))
    expectLinear("pairs", found.map(\.pairs))
  }
}
