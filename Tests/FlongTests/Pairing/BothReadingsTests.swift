import FlongCore
import Testing

@testable import Flong

struct BothReadingsTests {
  private let collection = Collection(["Aa bb 7 dd. Ee ff gg. Hh ii 8 kk. Ll mm.", "", "Aa."])

  /// Each shingle of the cleaned text is that of one place as printed, or of one that cleaning joins.
  @Test(arguments: 0..<16, [1, 2, 3, 5, 9, 20])
  func everyPlaceOfTheCleanedTextIsThereOnce(mask: Int, width: Int) {
    let corpus = collection.corpus
    let removed = corpus.sentences.indices.map { $0 < 4 && mask >> $0 & 1 == 1 }
    var text = BothReadings(width: width)
    for article in [1, 0, 2, 0] {
      text.read(article, corpus, without: removed)
      let tokens = corpus.tokens.hashes(corpus.tokens(ofArticle: article))
      var cleaned = ArticleShingles(width: width)
      text.kept.tokens.withUnsafeBufferPointer { cleaned.append($0) }
      let staying = text.keptPlaces.indices.filter { text.keptPlaces[$0] != ShinglePlaces.none }
      let places = staying.map { text.keptPlaces[$0] } + text.joinedPlaces
      #expect(places.sorted() == cleaned.exact.indices.map { UInt32($0) })
      let found = staying.map { text.printed.exact[$0] } + text.joined.exact
      #expect(found == places.map { cleaned.exact[Int($0)] })
      #expect(text.kept.printed == tokens && text.keptPlaces.count == text.printed.exact.count)
      #expect(text.isChanged == (text.kept.tokens.count < tokens.count))
    }
  }

  @Test func wordsOfWhichAllStayAreUnchanged() {
    var text = BothReadings(width: 3)
    text.read([2, 4, 6, 8])
    #expect(!text.isChanged && text.keptPlaces == [0, 1] && text.joined.exact.isEmpty)
  }
}
