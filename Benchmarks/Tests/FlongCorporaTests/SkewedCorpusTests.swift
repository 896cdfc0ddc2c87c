import Testing

@testable import FlongCorpora

@Suite struct SkewedCorpusTests {
  @Test func linesStandInEveryArticle() {
    let corpus = SkewedCorpus(.lines, seed: 7)
    let paragraphs = (0..<20).map { number in
      Set(corpus.article(number).text.split(separator: "\n"))
    }
    let common = paragraphs.dropFirst().reduce(paragraphs[0]) { $0.intersection($1) }
    #expect(common.count == 20)
    #expect(paragraphs.allSatisfy { $0.count == 26 })
  }

  @Test func copiesAreAlikeAndNotEqual() {
    let corpus = SkewedCorpus(.copies, seed: 7)
    let texts = (0..<20).map { corpus.article($0).text }
    #expect(Set(texts).count == 20)
    let first = Set(texts[0].split(separator: " "))
    for text in texts {
      let common = Set(text.split(separator: " ")).intersection(first)
      #expect(common.count * 10 > first.count * 8)
    }
  }
}
