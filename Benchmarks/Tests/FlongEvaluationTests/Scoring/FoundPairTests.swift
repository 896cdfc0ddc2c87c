import Flong
import Testing

@testable import FlongEvaluation

struct FoundPairTests {
  private func pairs(_ texts: [String]) -> [FoundPair] {
    let articles = texts.enumerated().map { number, text in
      Article(id: "a\(number)", text: Array(text.utf8), origin: .file(number))
    }
    return Analysis(articles, Configuration()).pairs.map { FoundPair($0) }
  }

  private let story =
    "The old bridge over the river was closed on Monday after engineers found a deep crack in "
    + "one of its four pillars. Repairs will take until spring, the mayor told the council."

  @Test func equalWordsAreIdenticalAndJoined() throws {
    let pair = try #require(pairs([story, story.uppercased()]).first)
    #expect(pair.isIdentical && pair.isJoined)
    #expect(pair.resemblance == 1 && pair.containment == 1)
  }

  @Test func aSharedSentenceJoinsNothing() throws {
    let sentence = story.split(separator: ".")[0]
    let other =
      "\(sentence). Commuters now queue for the ferry, and the bakery at the landing sells out "
      + "by eight. Nobody there remembers so many strangers, or so much rain, in November. The two "
      + "ferrymen work from dawn until the last bus has left, and have asked the harbour master "
      + "for a third man, who is to come from the islands next week."
    let pair = try #require(pairs([story, other]).first)
    #expect(!pair.isJoined && !pair.isIdentical)
    #expect(pair.resemblance > 0.1 && pair.containment > pair.resemblance)
  }
}
