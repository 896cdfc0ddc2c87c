import FlongCore
import Testing

@testable import Flong

struct ArticleIndexTests {
  /// Counts over sets of windows: what both texts have, with and without the values of numbers, and the words
  /// of `a` that lie in a common window.
  private func measure(_ a: [UInt64], _ b: [UInt64], width: Int) -> ArticlePair.Measure {
    func windows(_ tokens: [UInt64]) -> [[UInt64]] {
      if tokens.count < width { return tokens.isEmpty ? [] : [tokens] }
      return (0...tokens.count - width).map { Array(tokens[$0..<$0 + width]) }
    }
    func folded(_ tokens: [UInt64]) -> Set<[UInt64]> {
      Set(windows(tokens.map(TokenHash.proposing)))
    }
    let (x, y) = (windows(a), Set(windows(b)))
    var isShared = [Bool](repeating: false, count: a.count)
    for (place, window) in x.enumerated() where y.contains(window) {
      for word in place..<place + window.count { isShared[word] = true }
    }
    return ArticlePair.Measure(
      common: UInt32(Set(x).intersection(y).count), distinctA: UInt32(Set(x).count),
      distinctB: UInt32(y.count), framed: UInt32(folded(a).intersection(folded(b)).count),
      frames: UInt32(folded(a).union(folded(b)).count),
      wordsInCommon: UInt32(isShared.count { $0 }))
  }

  /// One index that is held against many articles, one after the other, of which any sentences are removed.
  @Test(arguments: 0..<40)
  func agreesWithSetsOfWindows(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let width = seed % 4 + 1
    let corpus = Collection((0..<6).map { _ in FewWords.text(using: &random) }).corpus
    // Some collections stay as they are.
    let removed = corpus.sentences.indices.map { _ in
      seed % 5 > 0 && Int.random(in: 0..<3, using: &random) == 0
    }
    let readings = ArticleReadings(
      corpus, removed: removed, isInvolved: (0..<6).map { _ in true }, width: width,
      workers: Workers(jobs: 1))
    func tokens(_ article: Int) -> (printed: [UInt64], kept: [UInt64]) {
      var kept = KeptWords()
      kept.read(article, corpus, without: removed)
      return (corpus.tokens.hashes(corpus.tokens(ofArticle: article)), kept.tokens)
    }
    var index = ArticleIndex(width: width)
    for a in 0..<6 {
      index.take(a, readings) { $0.read(a, corpus, without: removed) }
      // What an article alone has is not held.
      for b in 0..<6 where b != a {
        let found = index.compare(b, readings)
        #expect(
          found.printed == measure(tokens(a).printed, tokens(b).printed, width: width))
        #expect(found.kept == measure(tokens(a).kept, tokens(b).kept, width: width))
      }
    }
  }

  private func measure(_ a: String, _ b: String) -> ArticlePair.Measure {
    let texts = [a, b].map { Tokeniser().tokens(of: Array($0.utf8)).hashes }
    let readings = ArticleReadings(count: 2, words: 30, width: 3, workers: Workers(jobs: 1)) {
      $1.read(texts[$0])
      return true
    }
    var index = ArticleIndex(width: 3)
    index.take(0, readings) { $0.read(texts[0]) }
    return index.compare(1, readings).printed
  }

  @Test func bothSidesAreCounted() {
    let measure = measure("it rained for 4 days in a row", "it rained for 5 days in a row up there")
    #expect(measure.containmentA == Ratio(3, 6) && measure.containmentB == Ratio(3, 8))
    #expect(measure.frame == Ratio(6, 8))
    // "it rained for", "days in a row"
    #expect(measure.sharedWords == 7)
  }

  @Test func anArticleWithoutWordsIsLikeNothing() {
    let measure = measure("", "one two")
    #expect(measure.resemblance.numerator == 0 && measure.frame.numerator == 0)
    #expect(!self.measure("", "").isIdentity)
  }
}
