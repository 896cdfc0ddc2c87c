import Testing

@testable import Flong

struct VariantFinderTests {
  private static let line = "Get the harbour letter by entering your address in the box below."
  private static let changed = "Get the harbour letter by entering an address in the frame below."

  /// One paragraph of prose above each line, so that no article is a reprint of another.
  private func collection(_ lines: [String], sources: [String?] = []) -> Collection {
    var prose = Prose(seed: 91)
    return Collection(lines.map { "\(prose.paragraph(3))\n\n\($0)" }, sources: sources)
  }

  private func cluster(_ collection: Collection, _ article: Int) throws -> Int? {
    let sentence = try #require(collection.corpus.sentences(ofArticle: article).last)
    return collection.matches.cluster(ofSentence: sentence)
  }

  private func joins(_ lines: [String], sources: [String?] = []) throws -> Bool {
    let collection = collection(lines, sources: sources)
    let last = try cluster(collection, lines.count - 1)
    return try last != nil && last == cluster(collection, 0)
  }

  @Test func aVariantJoinsAWordingThatItsSourcePrintsOften() throws {
    let line = VariantFinderTests.line
    let lines = [line, line, line, VariantFinderTests.changed]
    #expect(try joins(lines))
    #expect(try joins(lines, sources: ["argus", "argus", "argus", "argus"]))
  }

  /// Two changed words of twelve are too many for the shingles alone.
  @Test func resemblanceWouldNotFindIt() throws {
    let pair = collection([VariantFinderTests.line, VariantFinderTests.changed])
    #expect(pair.verified().isEmpty)
  }

  @Test func rareWordingsAndOtherSourcesAttractNothing() throws {
    let line = VariantFinderTests.line
    #expect(try !joins([line, line, VariantFinderTests.changed]))
    #expect(
      try !joins(
        [line, line, line, VariantFinderTests.changed],
        sources: ["argus", "argus", "argus", "wire"]))
  }

  @Test func threeQuartersOfTheWordsMustStandInTheSameOrder() throws {
    let line = VariantFinderTests.line
    let lines = { (last: String) in [line, line, line, last] }
    #expect(try joins(lines("Get the harbour letter by entering your address in a small frame.")))
    #expect(
      try !joins(lines("Get the morning letter by sending us an address in the box below.")))
    #expect(
      try !joins(lines("Below your address by entering in the box get the harbour letter.")))
    #expect(try !joins(lines("Get the harbour letter.")))
  }

  @Test func numbersAreSlots() throws {
    let lines = (1...3).map {
      "More than \($0)0,000 readers of the harbour letter rely on it daily."
    }
    #expect(try joins(lines + ["More than 7,000 readers of our harbour letter rely on us daily."]))
  }
}
