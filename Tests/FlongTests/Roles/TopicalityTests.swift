import Testing

@testable import Flong

struct TopicalityTests {
  private static let background =
    "The glacier of Ostwald calved twice last winter and flooded the smelter below the dam."
  private static let appeal =
    "Readers keep our newsroom independent, so please consider a small monthly donation today."

  /// The share of a sentence's cluster; empty where it has none.
  private func share(_ sentence: String, _ texts: [String]) -> [Int?] {
    let collection = Collection(texts)
    let topics = Topicality(
      collection.corpus, collection.matches, collection.facts, workers: Workers(jobs: 1))
    return collection.sentences(sentence).prefix(1)
      .compactMap { collection.matches.cluster(ofSentence: $0) }.map { topics.shares[$0] }
  }

  /// Articles that print `repeated`, each with a paragraph of its own that holds `words`, among
  /// others about something else.
  private func collection(
    _ repeated: String, in articles: Int, words: String, others: Int = 40
  ) -> [String] {
    var prose = Prose(seed: 21)
    let printing = (0..<articles).map { _ in
      // Words between them, so that these paragraphs are not alike.
      let own = words.split(separator: " ").map { "\(prose.word()) \($0)" }
      return "\(prose.sentence(12))\n\n\(own.joined(separator: " ")).\n\n\(repeated)"
    }
    return printing + (0..<others).map { _ in prose.paragraph(2) }
  }

  @Test func backgroundSharesItsWordsWithItsArticles() throws {
    let texts = collection(
      TopicalityTests.background, in: 6, words: "glacier Ostwald flooded smelter dam")
    // Five of thirteen different words.
    let share = try #require(share(TopicalityTests.background, texts).first ?? nil)
    #expect(share == 38)
  }

  @Test func anAppealSharesNone() {
    let texts = collection(
      TopicalityTests.appeal, in: 6, words: "glacier Ostwald flooded smelter dam")
    #expect(share(TopicalityTests.appeal, texts) == [0])
  }

  @Test func commonWordsDoNotCount() {
    let words = "readers our so please a small today"
    var prose = Prose(seed: 22)
    let others = (0..<40).map { _ in
      words.split(separator: " ").map { "\(prose.word()) \($0)" }.joined(separator: " ") + "."
    }
    let texts = collection(TopicalityTests.appeal, in: 6, words: words, others: 0) + others
    #expect(share(TopicalityTests.appeal, texts) == [0])
    // The same words, printed by its own articles only, are distinctive.
    let rare = share(
      TopicalityTests.appeal, collection(TopicalityTests.appeal, in: 6, words: words))
    #expect((rare.first.flatMap { $0 } ?? 0) >= 40)
  }

  @Test func whatIsRepeatedAroundItDoesNotCount() {
    let heading = "Readers keep our newsroom independent, and they have done so for many years."
    let texts = collection("\(heading)\n\n\(TopicalityTests.appeal)", in: 6, words: "and then")
    #expect(share(TopicalityTests.appeal, texts) == [0])
  }

  @Test func fewCopiesFewWordsAndLinesAreNotAsked() {
    let few = Topicality.leastCopies - 1
    let texts = collection(TopicalityTests.background, in: few, words: "glacier dam")
    #expect(share(TopicalityTests.background, texts) == [nil])
    let line = "Glacier news from Ostwald and the smelter"
    #expect(share(line, collection(line, in: 6, words: "glacier dam")) == [nil])
    // Without others all its words are common to the collection, and nothing can be told.
    let running = collection(
      TopicalityTests.background, in: 6,
      words: String(TopicalityTests.background.dropLast()), others: 0)
    #expect(share(TopicalityTests.background, running) == [nil])
  }

  @Test func threadsDoNotShow() {
    let collection = Collection(
      collection(TopicalityTests.background, in: 6, words: "glacier Ostwald dam"))
    let shares = [1, 5].map {
      Topicality(
        collection.corpus, collection.matches, collection.facts, workers: Workers(jobs: $0)
      ).shares
    }
    #expect(shares[0] == shares[1])
    #expect(shares[0].contains { $0 != nil })
  }
}
