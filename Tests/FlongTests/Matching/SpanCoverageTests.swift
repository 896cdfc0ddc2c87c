import FlongCore
import Testing

@testable import Flong

/// Anchors and links against all runs of 15 words, as a suffix array finds them.
struct SpanCoverageTests {
  private static let length = 15

  /// Tokens that stand in a run of 15 that stands elsewhere too: in another article, or apart in the same.
  private func exact(_ corpus: SegmentedCorpus, _ tokens: [UInt64]) -> [Bool] {
    var article = [Int](repeating: 0, count: tokens.count)
    var places: [Int] = []
    for number in 0..<corpus.articleCount {
      let range = corpus.tokens(ofArticle: number)
      for token in range { article[token] = number }
      places += range.dropLast(SpanCoverageTests.length - 1)
    }
    func run(_ place: Int) -> ArraySlice<UInt64> {
      tokens[place..<place + SpanCoverageTests.length]
    }
    // A suffix array, as deep as is asked for.
    places.sort { run($0).lexicographicallyPrecedes(run($1)) || run($0) == run($1) && $0 < $1 }
    var isCovered = [Bool](repeating: false, count: tokens.count)
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count && run(places[end]) == run(places[start]) { end += 1 }
      for i in start..<end {
        let isElsewhere = [start, end - 1].contains { j in
          article[places[j]] != article[places[i]]
            || abs(places[j] - places[i]) >= SpanCoverageTests.length
        }
        if isElsewhere { for token in run(places[i]).indices { isCovered[token] = true } }
      }
      start = end
    }
    return isCovered
  }

  /// Of the tokens that are covered by runs of 15 those that a span covers.
  private func coverage(_ articles: [Article]) -> Ratio {
    let corpus = Segmenter().segment(articles, workers: Workers(jobs: 2))
    let exact = exact(corpus, corpus.tokens.all.map(TokenHash.proposing))
    var isFound = [Bool](repeating: false, count: exact.count)
    for span in SpanFinder().find(corpus, workers: Workers(jobs: 2)) {
      for token in span.match.aStart..<span.match.aEnd { isFound[token] = true }
      for token in span.match.bStart..<span.match.bEnd { isFound[token] = true }
    }
    return Ratio(zip(exact, isFound).count { $0 && $1 }, exact.count { $0 })
  }

  /// Articles of which every other takes over a passage, or an excerpt of one, between its own words.
  private func articles(seed: UInt64, excerpts: Bool) -> [Article] {
    var prose = Prose(seed: seed)
    let passages = (0..<20).map { _ in prose.words(prose.number(in: 40...80)) }
    return (0..<300).map { number in
      var words = prose.words(prose.number(in: 60...120))
      if number % 2 == 0 {
        let passage = passages[prose.number(in: 0...19)]
        let start = excerpts ? prose.number(in: 0...20) : 0
        let end = excerpts ? start + prose.number(in: 15...20) : passage.count
        words.insert(contentsOf: passage[start..<end], at: prose.number(in: 0...60))
      }
      return Article(
        id: "\(number)", text: Array(words.joined(separator: " ").utf8), origin: .file(number))
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func passagesAreCovered(seed: UInt64) {
    let share = coverage(articles(seed: seed, excerpts: false))
    #expect(share.denominator > 5_000)
    #expect(share.isAtLeast(percent: 99), "\(share)")
  }

  /// Excerpts that overlap are the price of links: an article is held against the first and the latest
  /// that share an anchor, and another one may share more.
  @Test(arguments: [UInt64(1), 2, 3])
  func mostOfExcerptsThatOverlapIsCovered(seed: UInt64) {
    let share = coverage(articles(seed: seed, excerpts: true))
    #expect(share.denominator > 2_000)
    #expect(share.isAtLeast(percent: 85), "\(share)")
  }

  @Test(.enabled(if: EvaluationSet.folder != nil, "labelled articles are not here"))
  func nearlyAllRunsOfPrintedNewsAreCovered() throws {
    let share = coverage(try EvaluationSet("reuters").articles)
    #expect(share.denominator > 5_000)
    #expect(share.isAtLeast(percent: 99), "\(share)")
  }
}
