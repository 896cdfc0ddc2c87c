import FlongCore
import Testing

@testable import Flong

struct ArticleReadingsTests {
  private func collection(_ count: Int, seed: Int) -> (corpus: SegmentedCorpus, removed: [Bool]) {
    var random = SeededGenerator(seed: UInt64(seed))
    let corpus = Collection((0..<count).map { _ in FewWords.text(using: &random) }).corpus
    return (
      corpus, corpus.sentences.indices.map { _ in Int.random(in: 0..<3, using: &random) == 0 }
    )
  }

  /// Articles read in several pieces on several threads, with little memory, are those read alone.
  @Test func noPieceAndNoThreadAndNoMemoryShows() {
    let (corpus, removed) = collection(600, seed: 7)
    func readings(
      _ jobs: Int, memory: Int? = nil, _ isInvolved: (Int) -> Bool
    ) -> ArticleReadings {
      ArticleReadings(
        corpus, removed: removed, isInvolved: (0..<600).map(isInvolved), width: 3, memory: memory,
        workers: Workers(jobs: jobs))
    }
    func measures(_ readings: ArticleReadings, _ a: Int, _ b: Int) -> [ArticlePair.Measure] {
      var index = ArticleIndex(width: 3)
      index.take(a, readings) { $0.read(a, corpus, without: removed) }
      let (printed, kept) = index.compare(b, readings)
      return [printed, kept]
    }
    let (one, three) = (readings(1) { _ in true }, readings(3) { _ in true })
    let little = readings(2, memory: 64) { _ in true }
    for a in stride(from: 0, to: 500, by: 49) {
      let b = a + 99
      let alone = readings(2) { $0 == a || $0 == b }
      #expect(measures(one, a, b) == measures(alone, a, b))
      #expect(measures(one, a, b) == measures(three, a, b))
      #expect(measures(one, a, b) == measures(little, a, b))
    }
  }

  @Test func onlyWhatIsAskedForIsRead() {
    let corpus = Collection(["One two three.", "One two three."]).corpus
    let readings = ArticleReadings(
      corpus, removed: [false, false], isInvolved: [false, true], width: 3,
      workers: Workers(jobs: 1))
    #expect(readings.total(0).printed.shingles == 0 && readings.total(1).printed.shingles == 1)
  }
}
