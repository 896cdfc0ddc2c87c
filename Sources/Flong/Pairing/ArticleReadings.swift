internal import FlongCore

/// The words of the articles that are compared, as printed and after cleaning.
///
/// Most shingles stand in one article only. All are inserted into a filter first; then only those
/// that may stand in two are held and sorted.
struct ArticleReadings: Sendable {
  /// An article as printed, and without what is removed, if that is another text.
  final class Reading: Sendable {
    let raw: ArticleWords
    let cleaned: ArticleWords?

    init(raw: ArticleWords, cleaned: ArticleWords?) {
      self.raw = raw
      self.cleaned = cleaned
    }
  }

  private let readings: [Reading?]

  /// The reading of an article that was asked for.
  subscript(article: Int) -> Reading? { readings[article] }

  /// Reads the articles for which `isInvolved` is true.
  ///
  /// - Complexity: O(words of these articles).
  init(
    _ corpus: SegmentedCorpus, removed: [Bool], isInvolved: [Bool], width: Int, workers: Workers
  ) {
    let involved = isInvolved.indices.filter { isInvolved[$0] }
    let words = involved.reduce(0) { $0 + corpus.tokens(ofArticle: $1).count }
    let filter = RepeatFilter(expecting: words)
    workers.forEach(involved.count, grain: 256) { range in
      var reader = Reader(corpus: corpus, removed: removed, width: width)
      for article in involved[range] { reader.insert(article, into: filter) }
    }
    let read = workers.flatMap(involved.count, grain: 256) { range in
      var reader = Reader(corpus: corpus, removed: removed, width: width)
      return involved[range].map { reader.reading($0, repeating: filter) }
    }
    var readings = [Reading?](repeating: nil, count: isInvolved.count)
    for (article, reading) in zip(involved, read) { readings[article] = reading }
    self.readings = readings
  }

  /// Two articles alone.
  static func pair(
    _ a: Int, _ b: Int, _ corpus: SegmentedCorpus, removed: [Bool], width: Int
  ) -> (Reading, Reading) {
    var reader = Reader(corpus: corpus, removed: removed, width: width)
    return (reader.reading(a, repeating: nil), reader.reading(b, repeating: nil))
  }

  /// Reads one article after the other.
  private struct Reader {
    let corpus: SegmentedCorpus
    let removed: [Bool]
    var shingles: ArticleShingles
    var kept = KeptWords()
    var scratch = ArticleWords.Scratch()

    init(corpus: SegmentedCorpus, removed: [Bool], width: Int) {
      self.corpus = corpus
      self.removed = removed
      shingles = ArticleShingles(width: width)
    }

    /// Inserts the shingles of both readings, those that they have in common once.
    mutating func insert(_ article: Int, into filter: RepeatFilter) {
      let tokens = corpus.tokens(ofArticle: article)
      corpus.tokens.hashes[tokens].withUnsafeBufferPointer { shingles.read($0) }
      shingles.insert(into: filter)
      kept.read(article, corpus, without: removed)
      guard kept.tokens.count < tokens.count else { return }
      // What cleaning brings together is new.
      for seam in kept.seams(width: shingles.width) {
        kept.tokens[seam].withUnsafeBufferPointer { shingles.read($0) }
        shingles.insert(into: filter)
      }
    }

    mutating func reading(_ article: Int, repeating filter: RepeatFilter?) -> Reading {
      let tokens = corpus.tokens(ofArticle: article)
      corpus.tokens.hashes[tokens].withUnsafeBufferPointer { shingles.read($0) }
      let raw = ArticleWords(shingles, repeating: filter, &scratch)
      kept.read(article, corpus, without: removed)
      guard kept.tokens.count < tokens.count else { return Reading(raw: raw, cleaned: nil) }
      kept.tokens.withUnsafeBufferPointer { shingles.read($0) }
      return Reading(raw: raw, cleaned: ArticleWords(shingles, repeating: filter, &scratch))
    }
  }
}
