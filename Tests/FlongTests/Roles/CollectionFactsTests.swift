import Testing

@testable import Flong

struct CollectionFactsTests {
  private func cues(_ line: String, copies: Int = 2) -> [CueCount] {
    var prose = Prose(seed: 51)
    let collection = Collection((0..<copies).map { _ in "\(prose.paragraph(2))\n\n\(line)" })
    return collection.sentences(line).prefix(1).map { collection.facts.cues(ofSentence: $0) }
  }

  @Test func aLineThatBeginsWithTheCopyrightSignIsATemplate() throws {
    let cues = try #require(cues("© 2024 The Argus").first)
    #expect(cues[.template] == 4)
    #expect(cues.strongest == 4 && cues.phrase == CueLexicon.copyrightSign)
  }

  @Test func theSignElsewhereIsNone() throws {
    #expect(try #require(cues("The sign © on a wall").first).total == 0)
  }

  @Test func cuesAreReadOnlyNearRepeatedText() throws {
    #expect(cues("© 2024 The Argus", copies: 1) == [CueCount()])
  }

  @Test func sourcesAreNumberedAndCounted() {
    let facts = CollectionFacts(sources: ["argus", nil, "wire", "argus", nil])
    #expect(facts.sourceOfArticle == [1, 0, 2, 1, 0])
    #expect(facts.articlesOfSource == [2, 2, 1])
    #expect(facts.hasSources)
    #expect(!CollectionFacts(sources: [nil, nil]).hasSources)
  }
}
