import FlongCore
import Testing

@testable import Flong

/// What is asked for has an address, and no effect to see; ranges at the ends are what could go wrong.
struct SegmentedCorpusPrefetchingTests {
  private let texts = ["", "One two. Three.\n\nFour.", "", "* * *", ""]

  @Test(arguments: [[], [""], ["", "One two. Three.\n\nFour.", "", "* * *", ""]])
  func anyRangeCanBeAskedFor(_ texts: [String]) {
    let corpus = Segmenter().segment(Collection.articles(texts), workers: Workers(jobs: 1))
    let before = corpus.tokens.ids
    for start in 0...corpus.articleCount {
      for end in start...corpus.articleCount { corpus.prefetchPages(ofArticles: start..<end) }
    }
    for start in 0...corpus.sentences.count {
      for end in start...corpus.sentences.count { corpus.prefetchPages(ofSentences: start..<end) }
    }
    #expect(corpus.tokens.ids == before)
  }

  @Test func sentencesKnowTheirArticles() {
    let corpus = Segmenter().segment(Collection.articles(texts), workers: Workers(jobs: 1))
    #expect(corpus.sentences.count == 4)
    #expect(corpus.articles(ofSentences: 0..<4) == 1..<4)
    #expect(corpus.articles(ofSentences: 1..<3) == 1..<2)
    #expect(corpus.articles(ofSentences: 3..<4) == 3..<4)
    #expect(corpus.articles(ofSentences: 2..<2).isEmpty)
  }
}
