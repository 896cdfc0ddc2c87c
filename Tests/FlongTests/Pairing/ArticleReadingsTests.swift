import FlongCore
import Testing

@testable import Flong

struct ArticleReadingsTests {
  /// Articles of a few words each that repeat, with any sentences removed, measured by the readings of all
  /// and by those of two alone.
  @Test(arguments: 0..<30)
  func readTogetherTheyMeasureAsAlone(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let texts = (0..<6).map { _ in
      (0..<Int.random(in: 0...5, using: &random)).map { _ in
        (0..<Int.random(in: 1...7, using: &random)).map { _ in
          ["Aa", "Bb", "7", "8", "Cc"][Int.random(in: 0..<5, using: &random)]
        }.joined(separator: " ") + "."
      }.joined(separator: "\n\n")
    }
    let corpus = Collection(texts).corpus
    let removed = corpus.sentences.indices.map { _ in Int.random(in: 0..<3, using: &random) == 0 }
    let all = ArticleReadings(
      corpus, removed: removed, isInvolved: texts.map { _ in true }, width: 3,
      workers: Workers(jobs: 2))
    for b in texts.indices {
      for a in 0..<b {
        guard let x = all[a], let y = all[b] else {
          Issue.record("an article was not read")
          continue
        }
        let (u, v) = ArticleReadings.pair(a, b, corpus, removed: removed, width: 3)
        #expect(x.raw.compare(y.raw) == u.raw.compare(v.raw))
        #expect(
          (x.cleaned ?? x.raw).compare(y.cleaned ?? y.raw)
            == (u.cleaned ?? u.raw).compare(v.cleaned ?? v.raw))
        #expect((x.cleaned == nil) == (u.cleaned == nil))
      }
    }
  }

  @Test func onlyWhatIsAskedForIsRead() {
    let corpus = Collection(["One two three.", "Four five six."]).corpus
    let readings = ArticleReadings(
      corpus, removed: [false, false], isInvolved: [false, true], width: 3,
      workers: Workers(jobs: 1))
    #expect(readings[0] == nil && readings[1]?.raw.count == 3)
  }
}
