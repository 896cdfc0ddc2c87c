import Testing

@testable import Flong

struct EnclosedVariantFinderTests {
  /// Two pages: their own story, then three lines of which the middle one is given.
  private func joins(
    _ first: String, _ second: String, above: [String] = ["More from the harbour"],
    below: [String] = ["Letters of the week"]
  ) throws -> Bool {
    var prose = Prose(seed: 92)
    let texts = [first, second].enumerated().map { number, line in
      [
        prose.paragraph(3), above[number % above.count], line, below[number % below.count],
        prose.paragraph(2),
      ].joined(separator: "\n\n")
    }
    let collection = Collection(texts)
    let clusters = try texts.indices.map { article -> Int? in
      let line = [first, second][article]
      let sentence = try #require(collection.sentences(line).first)
      return collection.matches.cluster(ofSentence: sentence)
    }
    return clusters[0] != nil && clusters[0] == clusters[1]
  }

  @Test func linesOfOnePlaceWithMostWordsInCommonAreOneWording() throws {
    #expect(try joins("Boats for sale", "Boats for hire"))
    #expect(try joins("Boats and nets for sale today", "Boats and nets for sale again"))
  }

  @Test func otherLinesOfThePlaceStayApart() throws {
    #expect(try !joins("Boats for sale", "Rooms to let"))
    #expect(try !joins("Boats for sale", "Boats wanted now"))
    // Headlines of one word in common, between the same two lines.
    #expect(try !joins("Storm closes harbour", "Storm drowns choir"))
  }

  @Test func bothNeighboursMustBeTheSame() throws {
    #expect(
      try !joins(
        "Boats for sale", "Boats for hire", above: ["More from the harbour", "All the news"]))
    #expect(
      try !joins(
        "Boats for sale", "Boats for hire", below: ["Letters of the week", "Tide and weather"]))
  }

  @Test func twoWordsAreTooFew() throws {
    #expect(try !joins("Jane Doe", "Jane Poe"))
  }
}
