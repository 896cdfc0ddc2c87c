import FlongCore
import Testing

@testable import Flong

struct SlotTemplateTests {
  /// The first of some copies with "‹…›" in its varying places, and what stands in each.
  private func template(_ copies: [String]) -> (text: String, fillings: [[String]]) {
    func words(_ run: TokenRun, _ text: [UInt8]) -> [String] {
      (0..<run.count).map {
        String(decoding: text[Int(run.starts[$0])..<Int(run.ends[$0])], as: UTF8.self)
      }
    }
    let collection = Collection(copies)
    var places = TokenPlaces(collection.corpus, collection.texts)
    let template = SlotTemplate(
      copies.indices.map {
        SlotTemplate.Copy(tokens: collection.corpus.tokens(ofArticle: $0), text: $0)
      }, collection.corpus, collection.texts, &places)
    let texts = copies.map { Array($0.utf8) }
    var shown = texts.first.map { words(DateTokeniser().tokens(of: $0), $0) } ?? []
    for slot in template.slots.reversed() { shown.replaceSubrange(slot.tokens, with: ["‹…›"]) }
    let fillings = template.slots.map { slot in
      slot.fillings.map { "\(String(decoding: $0.text, as: UTF8.self)) \($0.count)" }
    }
    return (shown.joined(separator: " "), fillings)
  }

  @Test func equalCopiesHaveNoSlots() {
    #expect(template(["Read more", "READ MORE…"]).fillings.isEmpty)
    #expect(template(["Read more"]).fillings.isEmpty)
    #expect(template([]).fillings.isEmpty)
  }

  @Test func figuresVaryWithTheirCounts() {
    let found = template(["from just $2 a month", "from just $3 a month", "From just $3 a month"])
    #expect(found.text == "from just ‹…› a month")
    #expect(found.fillings == [["3 2", "2 1"]])
  }

  @Test func figuresVaryHoweverRarely() {
    let found = template(Array(repeating: "1 of 12,345 readers", count: 50) + ["2 of 9 readers"])
    #expect(found.text == "‹…› of ‹…› readers")
    #expect(found.fillings == [["1 50", "2 1"], ["12,345 50", "9 1"]])
  }

  @Test func aDateVariesAsOne() {
    let found = template(["Published 3 May 2016", "Published 4 May 2016"])
    #expect(found.text == "Published ‹…›")
    #expect(found.fillings == [["3 May 2016 1", "4 May 2016 1"]])
  }

  @Test func wordsVaryWhereCopiesOfOtherWordingsDiffer() {
    let found = template([
      "Follow our reporter Jane Doe on the web", "Follow our reporter John Q. Roe on the web",
      "Follow our reporter Jane Doe on the web",
    ])
    #expect(found.text == "Follow our reporter ‹…› on the web")
    #expect(found.fillings == [["Jane Doe 2", "John Q. Roe 1"]])
  }

  @Test func wordsThatOnlySomeCopiesHaveAreASlotWithoutTokens() {
    let found = template(["Read our news", "Read all our news"])
    #expect(found.text == "Read ‹…› our news")
    #expect(found.fillings == [[" 1", "all 1"]])
  }

  @Test func oneEditInManyCopiesIsNoSlot() {
    let many = Array(repeating: "Sign up for our letter", count: 11)
    #expect(template(many + ["Sign up for the letter"]).fillings.isEmpty)
    #expect(!template(Array(many.prefix(9)) + ["Sign up for the letter"]).fillings.isEmpty)
  }
}
