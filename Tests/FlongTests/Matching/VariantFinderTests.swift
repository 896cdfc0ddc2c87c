import FlongCore
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

  @Test func ofWordingsThatAreEquallyNearTheFirstAttracts() throws {
    let words = VariantFinderTests.line
    let wordings = ["letter", "paper"].map { words.replacing("letter", with: $0) }
    let lines = wordings.flatMap { [$0, $0, $0] }
    for lines in [lines, lines.reversed()] {
      let collection = collection(lines + [words.replacing("letter", with: "journal")])
      #expect(try cluster(collection, 6) == cluster(collection, 0))
      #expect(try cluster(collection, 6) != nil)
      #expect(try cluster(collection, 6) != cluster(collection, 5))
    }
  }

  /// Held against runs with words changed, left out and put in.
  @Test(arguments: 1...20)
  func noRunsHaveMoreInCommonThanTheirPairsAllow(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var isReached = false
    for _ in 0..<200 {
      let words = UInt32.random(in: 3...60, using: &random)
      let a = (0..<Int.random(in: 5...40, using: &random)).map { _ in
        UInt32.random(in: 0..<words, using: &random)
      }
      var b = a
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let place = Int.random(in: b.indices, using: &random)
        let word = UInt32.random(in: 0..<words, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: b[place] = word
        case 1: b.insert(word, at: place)
        default: if b.count > 1 { b.remove(at: place) }
        }
      }
      let held = Set(zip(b, b.dropFirst()).map { [$0, $1] })
      let pairs = zip(a, a.dropFirst()).count { held.contains([$0, $1]) }
      let common = CommonSubsequence.length(a, b)
      let most = VariantFinder.mostTokens(a.count, b.count, pairs: pairs)
      #expect(common <= most)
      isReached = isReached || common == most && most < min(a.count, b.count)
    }
    #expect(isReached)
  }
}
