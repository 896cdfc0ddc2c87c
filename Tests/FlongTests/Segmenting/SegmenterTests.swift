import FlongCore
import Testing

@testable import Flong

struct SegmenterTests {
  private let texts = [
    "One two. Three four five.\n\nSix seven.", "", " \n ", "* * *\n\nEight.", "Nine ten eleven.",
  ]

  private func segment(_ texts: [String], jobs: Int = 1) -> SegmentedCorpus {
    Segmenter().segment(Collection.articles(texts), workers: Workers(jobs: jobs))
  }

  @Test func articlesBecomeParagraphsSentencesAndTokens() {
    let corpus = segment(texts)
    #expect(corpus.articleCount == 5)
    #expect(corpus.paragraphs.count == 5)
    #expect(corpus.sentences.count == 6)
    #expect(corpus.tokens.count == 11)
    let rows = (0..<5).map { corpus.paragraphs(ofArticle: $0) }
    #expect(rows == [0..<2, 2..<2, 2..<2, 2..<4, 4..<5])
    #expect(corpus.sentences(ofParagraph: 0) == 0..<2)
    #expect(corpus.tokens(ofSentence: 1) == 2..<5)
    #expect(corpus.sentences[2].bytes == 27..<37)
  }

  /// More articles than one piece of work holds, so that parts are joined.
  @Test(arguments: [2, 7])
  func threadsDoNotShow(jobs: Int) {
    var prose = Prose(seed: 5)
    let many = (0..<200).map { $0 % 9 == 0 ? "" : prose.paragraph() + "\n\n" + prose.paragraph(1) }
    let (one, several) = (segment(many), segment(many, jobs: jobs))
    func rows(_ segments: [SegmentedCorpus.Segment]) -> [[UInt32]] {
      segments.map { [$0.start, $0.end, $0.parent, $0.first] }
    }
    #expect(one.articleParagraphs == several.articleParagraphs)
    #expect(rows(one.paragraphs) == rows(several.paragraphs))
    #expect(rows(one.sentences) == rows(several.sentences))
    #expect(one.tokens.all == several.tokens.all && one.tokens.ids == several.tokens.ids)
  }

  @Test func nothingGivesNothing() {
    #expect(segment([]).articleCount == 0)
    #expect(segment([""]).articleCount == 1)
    #expect(segment([""]).tokens(ofArticle: 0).isEmpty)
  }
}
