import FlongCore
import Testing

@testable import Flong

struct PassageMatcherTests {
  private func verified(_ texts: [String], settings: MatchSettings = MatchSettings())
    -> [VerifiedPair]
  {
    Collection(texts, settings: settings).verified(settings)
  }

  @Test func oneChangedWordIsStillTheSameWording() {
    let pairs = verified([
      "We ask all of our readers for a small gift today so that news stays free.",
      "We ask all of our readers for a small gift tonight so that news stays free.",
      "Something else is written in this third article and nobody asks for anything at all.",
    ])
    #expect(pairs.map(\.pair) == [CandidatePair(0, 1)])
    // 16 words give 14 shingles, of which the changed word touches three.
    #expect(pairs.map(\.resemblance) == [Ratio(11, 17)])
  }

  @Test func shortPassagesMatchExactlyOrNotAtAll() {
    let seven = ["Support free and open news right now", "Support free and open news right away"]
    #expect(verified(seven).isEmpty)
    var settings = MatchSettings()
    settings.shortestFuzzy = 7
    #expect(verified(seven, settings: settings).count == 1)
  }

  @Test func equalPassagesAreOneAndNeedNoPair() {
    let collection = Collection(["Support us today", "Support us, today!"])
    #expect(collection.verified().isEmpty)
    #expect(collection.matches.clusters.clusters.count == 1)
  }

  /// What is verified is what the exact sets say of each proposed pair; what the bands propose covers
  /// nearly all pairs above the threshold.
  @Test func agreesWithAllPairs() {
    var prose = Prose(seed: 3)
    var random = SeededGenerator(seed: 4)
    let texts = (0..<12).flatMap { _ in
      let words = prose.words(20)
      return (0..<6).map { _ in
        var copy = words
        copy[Int.random(in: 0..<20, using: &random)] = prose.word()
        return copy.joined(separator: " ")
      }
    }
    let collection = Collection(texts)
    let sets = texts.map {
      ShingleSet(Shingler(size: 3).shingles(of: Tokeniser().tokens(of: Array($0.utf8)).hashes))
    }
    var expected: Set<CandidatePair> = []
    for i in sets.indices {
      for j in 0..<i where sets[i].resemblance(to: sets[j]).isAtLeast(percent: 50) {
        expected.insert(CandidatePair(UInt32(i), UInt32(j)))
      }
    }
    #expect(expected.count >= 20)
    let pairs = collection.verified()
    let found = Set(pairs.map(\.pair))
    #expect(found.isSubset(of: expected))
    #expect(found.count * 100 >= expected.count * 90)
    for pair in pairs {
      let exact = sets[Int(pair.pair.first)].resemblance(to: sets[Int(pair.pair.second)])
      #expect(pair.resemblance == exact)
    }
  }

  @Test func amountsDoNotCount() {
    let pairs = verified([
      "You can support us with just $2 a month and it takes a minute of your time",
      "You can support us with just $15 a month and it takes a minute of our time",
    ])
    // 17 words give 15 shingles, of which the changed word touches two and the amount none.
    #expect(pairs.map(\.resemblance) == [Ratio(13, 17)])
  }
}
