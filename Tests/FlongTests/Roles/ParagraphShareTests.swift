import Testing

@testable import Flong

struct ParagraphShareTests {
  private let first =
    "Sign up for our newsletter and read every evening what the day has brought to the island."
  private let last =
    "The letter comes at six, holds no advertisements, and can be ended with one click at any time."
  private let story = "The ferry to Tarn ran aground off the lighthouse in thick fog."

  /// Whether each sentence of an article's only paragraph belongs to the paragraph's cluster; nil where
  /// the paragraph is in none.
  private func holds(_ texts: [String], article: Int) -> [Bool]? {
    let collection = Collection(texts)
    let paragraph = collection.corpus.paragraphs.indices.first {
      collection.corpus.article(
        ofSentence: collection.corpus.sentences(ofParagraph: $0).lowerBound) == article
    }
    guard let paragraph, let cluster = collection.matches.cluster(ofParagraph: paragraph) else {
      return nil
    }
    var share = ParagraphShare(collection.corpus, collection.matches)
    return collection.corpus.sentences(ofParagraph: paragraph).map {
      share.holds($0, of: paragraph, cluster: cluster)
    }
  }

  @Test func theSentencesOfARepeatedParagraphBelongToIt() {
    let text = "\(first) \(last)"
    #expect(holds([text, text, text], article: 1) == [true, true])
  }

  @Test func aSentenceSetIntoARepeatedParagraphDoesNot() {
    let plain = "\(first) \(last)"
    let set = "\(first) \(story) \(last)"
    #expect(holds([plain, set, plain], article: 1) == [true, false, true])
  }

  @Test func norWhereEveryCopyHasAnotherOne() {
    var prose = Prose(seed: 12)
    let texts = (0..<10).map { _ in "\(first) \(prose.sentence(9)) \(last)" }
    for article in texts.indices {
      #expect(holds(texts, article: article) == [true, false, true])
    }
  }

  @Test func anEditedSentenceDoes() {
    let plain = "\(first) \(last)"
    let edited = "\(first) \(last.replacing("no advertisements", with: "no puzzles"))"
    #expect(holds([plain, edited, plain], article: 1) == [true, true])
  }

  @Test func numbersMayDiffer() {
    let texts = [20, 30, 40].map { "\(first) It costs $\($0) a year, and $\($0 / 10) a month." }
    #expect(holds(texts, article: 2) == [true, true])
  }

  @Test func aParagraphThatStandsOnceHasNoCluster() {
    #expect(holds(["\(first) \(last)", story], article: 1) == nil)
  }
}
