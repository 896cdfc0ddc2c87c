import FlongCore
import Testing

@testable import Flong

struct TokenPlacesTests {
  /// Among them signs that part a full stop from the next word, and nothing but signs.
  private let collection = Collection([
    "One two. Three four, five.\n\nSix – seven.", "", "* * *\n\nВосемь 9.5 kg.\u{200B}Next one.",
    "新聞を読む。もう一度。",
  ])

  @Test func aTokenStandsWhereItsSentenceReadAloneHasIt() {
    let (corpus, texts) = (collection.corpus, collection.texts)
    var places = TokenPlaces(corpus, texts)
    var checked = 0
    for sentence in corpus.sentences.indices.reversed() {
      let article = corpus.article(ofSentence: sentence)
      let bytes = corpus.sentences[sentence].bytes
      let alone = Tokeniser().tokens(of: Array(texts[article][bytes]))
      for (token, own) in zip(corpus.tokens(ofSentence: sentence), 0...) {
        let found = places.bytes(ofToken: token, in: article)
        #expect(found.lowerBound == bytes.lowerBound + Int(alone.starts[own]))
        #expect(found.upperBound == bytes.lowerBound + Int(alone.ends[own]))
        checked += 1
      }
    }
    #expect(checked == corpus.tokens.count && checked > 20)
  }

  @Test func aRunMayReachOverSentences() {
    var places = TokenPlaces(collection.corpus, collection.texts)
    let bytes = places.bytes(ofTokens: 1..<4, in: 0)
    #expect(String(decoding: collection.texts[0][bytes], as: UTF8.self) == "two. Three four")
    #expect(places.bytes(ofTokens: 0..<1, in: 0) == 0..<3)
  }
}
