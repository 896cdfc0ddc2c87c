import FlongCore
import Testing

@testable import Flong

struct ArticleComparerTests {
  private func pairs(_ texts: [String], removing: [String] = []) -> [ArticlePair] {
    let collection = Collection(texts)
    let comparer = ArticleComparer(settings: MatchSettings())
    let removed = collection.corpus.sentences.indices.map {
      removing.contains(collection.text(ofSentence: $0))
    }
    let all = texts.indices.flatMap { b in
      (0..<b).map { CandidatePair(UInt32($0), UInt32(b)) }
    }
    return comparer.measure(
      all.sorted(), collection.corpus, removed: removed, workers: Workers(jobs: 1))
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

  @Test func largeGroupsArePairedWithTheirFirst() {
    var settings = MatchSettings()
    settings.fullGroup = 4
    let comparer = ArticleComparer(settings: settings)
    let small = Collection((0..<4).map { _ in "Read more" }, settings: settings)
    #expect(comparer.candidates(small.matches).pairs.count == 6)
    #expect(comparer.candidates(small.matches).limited == 0)
    let large = Collection((0..<5).map { _ in "Read more" }, settings: settings)
    #expect(comparer.candidates(large.matches).pairs == (1...4).map { CandidatePair(0, $0) })
    #expect(comparer.candidates(large.matches).limited == 1)
  }

  @Test func spansOfTwoArticlesMakeAPair() {
    let run = "talks would resume early on Monday morning there"
    let collection = Collection([
      "Alpha \(run) beta gamma.", "Nothing at all.", "Delta epsilon \(run) zeta.",
      "Eta \(run) and once more \(run).",
    ])
    #expect(collection.matches.clusters.clusters.isEmpty)
    let candidates = ArticleComparer(settings: MatchSettings()).candidates(collection.matches)
    #expect(candidates.pairs.contains(CandidatePair(0, 2)))
    #expect(candidates.pairs.allSatisfy { $0.first != 1 && $0.second != 1 })
    #expect(candidates.pairs.allSatisfy { $0.first < $0.second })
  }
}
