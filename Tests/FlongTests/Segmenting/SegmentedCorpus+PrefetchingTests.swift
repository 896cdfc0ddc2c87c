import Testing

@testable import Flong

/// What is asked for has an address, and no effect to see; ranges at the ends are what could go wrong.
struct SegmentedCorpusPrefetchingTests {
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
}
