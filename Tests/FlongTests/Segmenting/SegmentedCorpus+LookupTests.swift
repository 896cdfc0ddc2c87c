import FlongCore
import Testing

@testable import Flong

struct SegmentedCorpusLookupTests {
  /// Sentences without tokens stand between those with tokens.
  private let corpus = Segmenter().segment(
    Collection.articles([
      "* * *\n\nOne two. Three.\n\n* * *\n\n▶\n\nFour five six.", "", "Seven.\n\n—",
    ]), workers: Workers(jobs: 1))

  @Test func everyTokenFindsItsSentenceAndParagraph() {
    #expect(corpus.tokens.count == 7)
    for sentence in corpus.sentences.indices {
      for token in corpus.tokens(ofSentence: sentence) {
        #expect(corpus.sentence(ofToken: token) == sentence)
        #expect(corpus.paragraph(ofToken: token) == Int(corpus.sentences[sentence].parent))
      }
    }
  }
}
