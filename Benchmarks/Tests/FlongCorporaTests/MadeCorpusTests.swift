import Testing

@testable import FlongCorpora

@Suite struct MadeCorpusTests {
  private let corpus = MadeCorpus(count: 1_000, seed: 7)

  @Test func anArticleIsTheSameInAnyOrder() {
    let again = MadeCorpus(count: 1_000, seed: 7)
    #expect([5, 3].map(again.article) == [3, 5].map(corpus.article).reversed())
    #expect(MadeCorpus(count: 1_000, seed: 8).article(3) != corpus.article(3))
  }

  @Test func everyRoleIsPlanted() {
    let spans = (0..<1_000).flatMap { corpus.article($0).spans }
    for role in PlantedSpan.Role.allCases {
      #expect(spans.contains { $0.role == role }, "\(role)")
    }
    #expect((130...150).contains(spans.count { $0.role == .article }))
  }

  @Test func quotationsAreTheSameBytesInEachArticle() {
    var texts: [String: Set<[UInt8]>] = [:]
    for number in 0..<1_000 {
      let article = corpus.article(number)
      let bytes = Array(article.text.utf8)
      for span in article.spans where span.role == .quote {
        texts[span.cluster, default: []].insert(Array(bytes[span.bytes]))
      }
    }
    #expect(texts.count > 20)
    #expect(texts.values.allSatisfy { $0.count == 1 })
  }

  @Test func printsOfAStoryShareMostOfTheirWords() {
    var prints: [String: [Set<Substring>]] = [:]
    for number in 0..<1_000 {
      let article = corpus.article(number)
      for span in article.spans where span.role == .article {
        prints[span.cluster, default: []].append(Set(article.text.split(separator: " ")))
      }
    }
    #expect(prints.count > 40)
    for copies in prints.values {
      for copy in copies {
        #expect(copy.intersection(copies[0]).count * 2 > min(copy.count, copies[0].count))
      }
    }
  }
}
