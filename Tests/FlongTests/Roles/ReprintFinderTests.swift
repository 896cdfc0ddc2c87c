import Testing

@testable import Flong

struct ReprintFinderTests {
  private func groups(_ texts: [String], sources: [String?] = []) -> ReprintFinder.Groups {
    let collection = Collection(texts, sources: sources)
    return ReprintFinder().find(
      collection.corpus, collection.matches, collection.facts, workers: Workers(jobs: 2))
  }

  private func paragraphs(_ count: Int, seed: UInt64) -> [String] {
    var prose = Prose(seed: seed)
    return (0..<count).map { _ in prose.sentence() }
  }

  private func article(_ paragraphs: [String]...) -> String {
    paragraphs.flatMap { $0 }.joined(separator: "\n\n")
  }

  @Test func anArticleNearlyInsideAnotherIsItsReprint() {
    let (body, more) = (paragraphs(6, seed: 1), paragraphs(9, seed: 2))
    let other = paragraphs(6, seed: 3)
    let found = groups([article(other), article(body, more), article(body)])
    #expect(found.areReprints(1, 2) && found.areReprints(2, 1))
    #expect(!found.areReprints(0, 1) && !found.areReprints(0, 2))
    #expect(found.representative == [0, 1, 1])
  }

  @Test func smallEditsDoNotHideAReprint() {
    let body = paragraphs(6, seed: 4)
    let edited = body.map { sentence in
      sentence.split(separator: " ").dropLast().joined(separator: " ") + " changed."
    }
    #expect(groups([article(body), article(edited)]).areReprints(0, 1))
  }

  @Test func halfOfAnArticleIsNoReprint() {
    let body = paragraphs(6, seed: 5)
    let found = groups([
      article(body, paragraphs(6, seed: 6)), article(body, paragraphs(6, seed: 7)),
    ])
    #expect(found.pairs.isEmpty)
    #expect(found.representative == [0, 1])
  }

  @Test func twoThirdsOfALongArticleAreAReprint() {
    let body = paragraphs(18, seed: 11)
    let long = [article(body, paragraphs(9, seed: 12)), article(body, paragraphs(9, seed: 13))]
    #expect(groups(long).areReprints(0, 1))
    let few = body.prefix(12).map { $0 }
    let short = [article(few, paragraphs(6, seed: 12)), article(few, paragraphs(6, seed: 13))]
    #expect(groups(short).pairs.isEmpty)
  }

  @Test func fewSharedWordsAreNoReprint() {
    let short = paragraphs(2, seed: 8)
    #expect(groups([article(short), article(short)]).pairs.isEmpty)
    let longer = paragraphs(3, seed: 8)
    #expect(groups([article(longer), article(longer)]).pairs.count == 1)
  }

  @Test func textThatRunsThroughASourceMakesNoReprint() {
    let standing = paragraphs(4, seed: 9)
    let texts = (0..<6).map { article(paragraphs(1, seed: 100 + UInt64($0)), standing) }
    let sources = [String?](repeating: "x.com", count: 6)
    #expect(groups(texts, sources: sources).pairs.isEmpty)
  }

  @Test func groupsHaveTheirFirstArticleForARepresentative() {
    let body = paragraphs(5, seed: 10)
    // Without sources five copies would be standing text; with several they are reprints.
    let found = groups(
      (0..<5).map { _ in article(body) }, sources: ["a", "b", "c", "d", "e"])
    #expect(found.representative == [0, 0, 0, 0, 0])
    #expect(found.areReprints(0, 4))
  }
}
