import FlongCore
import Testing

@testable import Flong

struct SegmentedCorpusTests {
  private let corpus = Segmenter().segment(
    Collection.articles([
      "", "One two. Three four five.\n\nSix.", "* * *", "Seven eight.\n\nNine. Ten.", "",
    ]), workers: Workers(jobs: 1))

  @Test func rangesOfEachTableFollowOneAnother() {
    var next = 0
    for article in 0..<corpus.articleCount {
      let sentences = corpus.sentences(ofArticle: article)
      guard !sentences.isEmpty else { continue }
      #expect(sentences.lowerBound == next)
      next = sentences.upperBound
      #expect(sentences.allSatisfy { corpus.article(ofSentence: $0) == article })
    }
    #expect(next == corpus.sentences.count)
    #expect((0..<5).map { corpus.sentences(ofArticle: $0).count } == [0, 3, 1, 3, 0])
    #expect((0..<5).map { corpus.tokens(ofArticle: $0).count } == [0, 6, 0, 4, 0])
  }

  @Test func tokensOfWiderRangesAreThoseOfTheirParts() {
    for paragraph in corpus.paragraphs.indices {
      let sentences = corpus.sentences(ofParagraph: paragraph)
      let tokens = sentences.flatMap { Array(corpus.tokens(ofSentence: $0)) }
      #expect(Array(corpus.tokens(ofParagraph: paragraph)) == tokens)
      #expect(corpus.tokens(ofSentences: sentences) == corpus.tokens(ofParagraph: paragraph))
    }
    #expect(corpus.tokens(ofSentences: 3..<3).isEmpty)
  }
}
