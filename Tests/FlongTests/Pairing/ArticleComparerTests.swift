import FlongCore
import Testing

@testable import Flong

struct ArticleComparerTests {
  private func pairs(_ texts: [String], removing: [String] = []) -> [ArticlePair] {
    let collection = Collection(texts)
    let removed = collection.corpus.sentences.indices.map {
      removing.contains(collection.text(ofSentence: $0))
    }
    let all = texts.indices.flatMap { b in
      (0..<b).map { CandidatePair(UInt32($0), UInt32(b)) }
    }
    var comparer = ArticleComparer(
      settings: MatchSettings(), corpus: collection.corpus, removed: removed,
      forms: collection.facts.forms)
    return comparer.measure(sharing: all.sorted(), workers: Workers(jobs: 1))
  }

  @Test(arguments: ["One two three", "One two three four five six seven. Eight nine ten!", "12"])
  func identicalArticlesScoreExactlyOne(text: String) throws {
    let pair = try #require(pairs([text, text]).first)
    for measure in [pair.raw, pair.cleaned] {
      #expect(measure.resemblance.numerator == measure.resemblance.denominator)
      #expect(measure.resemblance.numerator > 0)
      #expect(measure.containmentA == measure.resemblance)
      #expect(measure.containmentB == measure.resemblance)
    }
    let words = Tokeniser().tokens(of: Array(text.utf8)).count
    #expect(pair.raw.sharedWords == words)
  }

  @Test func cleaningIsMeasuredWithoutTheRemovedSentences() throws {
    let appeal = "Please give us what you can today, dear reader."
    let texts = [
      "Alpha beta gamma delta epsilon zeta. \(appeal)", "Eta theta iota kappa lambda. \(appeal)",
    ]
    let pair = try #require(pairs(texts, removing: [appeal]).first)
    #expect(pair.raw.sharedWords == 9)
    #expect(pair.raw.resemblance == Ratio(5, 16))
    #expect(pair.cleaned.sharedWords == 0)
    #expect(pair.cleaned.resemblance.numerator == 0)
    let untouched = try #require(pairs(texts).first)
    #expect(untouched.cleaned == untouched.raw)
    let emptied = try #require(pairs([appeal, appeal], removing: [appeal]).first)
    #expect(emptied.cleaned.resemblance == Ratio(0, 0))
  }

  /// Shared words against a count over all windows of both articles.
  @Test(arguments: 0..<25)
  func agreesWithBruteForce(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    // Few words, so that windows repeat; short articles too.
    func draw() -> [String] {
      (0..<Int.random(in: 1...(seed * 3 + 3), using: &random)).map { _ in
        ["aa", "bb", "cc", "dd", "ee"][Int.random(in: 0..<(seed % 3 + 2), using: &random)]
      }
    }
    let (a, b) = (draw(), draw())
    func windows(_ words: [String]) -> [ArraySlice<String>] {
      words.count < 5 ? [words[...]] : (0...(words.count - 5)).map { words[$0..<$0 + 5] }
    }
    let (x, y) = (windows(a), windows(b))
    let common = Set(x).intersection(y).count
    var isShared = [Bool](repeating: false, count: a.count)
    for window in x where y.contains(window) { for i in window.indices { isShared[i] = true } }
    let texts = [a.joined(separator: " "), b.joined(separator: " ")]
    let pair = try #require(pairs(texts).first)
    #expect(pair.raw.resemblance == Ratio(common, Set(x).union(y).count))
    #expect(pair.raw.containmentA == Ratio(common, Set(x).count))
    #expect(pair.raw.containmentB == Ratio(common, Set(y).count))
    #expect(pair.raw.sharedWords == isShared.count { $0 })
  }

  @Test func ofProposedPairsThoseThatAreAlikeAreKept() {
    let story = "The harbour of the old town was closed on Monday after a crane had fallen."
    let collection = Collection([story, "Nothing here is of the kind at all, they said.", story])
    var comparer = ArticleComparer(
      settings: MatchSettings(), corpus: collection.corpus,
      removed: [Bool](repeating: false, count: collection.corpus.sentences.count),
      forms: collection.facts.forms)
    let all = [CandidatePair(0, 1), CandidatePair(0, 2), CandidatePair(1, 2)]
    let kept = comparer.measure(sharing: [all[2]], proposed: all, workers: Workers(jobs: 1))
    #expect(kept.map { CandidatePair(UInt32($0.a), UInt32($0.b)) } == [all[1], all[2]])
    #expect(kept.map(\.relation) == [.reprint, .sharedWording])
  }

  /// A pair that was not asked for is measured as if it had been.
  @Test func anyPairOfMeasuredArticlesCanBeAskedFor() {
    let texts = (0..<9).map { "The harbour was closed on Monday after crane \($0 / 2) had fallen." }
    let collection = Collection(texts)
    func comparer() -> ArticleComparer {
      ArticleComparer(
        settings: MatchSettings(), corpus: collection.corpus,
        removed: collection.corpus.sentences.indices.map { _ in false },
        forms: collection.facts.forms)
    }
    var (some, all) = (comparer(), comparer())
    let workers = Workers(jobs: 2)
    let few = (1..<9).map { CandidatePair(0, $0) }
    let others = (1..<9).flatMap { a in (a + 1..<9).map { CandidatePair(UInt32(a), UInt32($0)) } }
    _ = some.measure(sharing: few, workers: workers)
    let asked = all.measure(sharing: few + others, workers: workers)
    let measure = some.single()
    // Articles that are still ready, and others that no longer are.
    for pair in asked + asked.reversed() {
      let measured = measure(pair.a, pair.b)
      #expect(measured.raw == pair.raw && measured.cleaned == pair.cleaned)
    }
  }
}
