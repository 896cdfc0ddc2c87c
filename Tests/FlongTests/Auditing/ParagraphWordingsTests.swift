import FlongCore
import Testing

@testable import Flong

struct ParagraphWordingsTests {
  @Test func gathersDistinctLongWordings() {
    let articles = AuditTests.prose
    let workers = Workers(jobs: 1)
    let matcher = PassageMatcher(settings: MatchSettings())
    let corpus = Segmenter().segment(articles, workers: workers)
    let table = PassageTable(corpus, texts: articles.map(\.text), workers: workers)
    let wordings = ParagraphWordings(table, corpus, matcher: matcher, workers: workers)
    #expect(wordings.count == 4)
    #expect(wordings.firstParagraphs == [0, 1, 4])
    #expect(wordings.equalPairs == 1)
    #expect(wordings.offsets.count == 4)
    for i in 0..<3 {
      let set = Array(wordings.shingles[wordings.offsets[i]..<wordings.offsets[i + 1]])
      #expect(set == ShingleSet(set).values)
    }
  }
}
