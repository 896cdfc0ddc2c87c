internal import FlongCore

/// The shingles of the articles that are compared, as printed and after cleaning.
///
/// Most shingles stand in one article only. All are inserted into a filter first; then only those
/// that may stand in two are held, and the others are counted.
struct ArticleReadings: Sendable {
  /// Distinct shingles of a reading, held or not.
  struct Total: Sendable {
    var shingles: UInt32 = 0
    /// The same with all numbers read as one word.
    var frames: UInt32 = 0
  }

  /// What is held of some articles that follow each other; a block of its own, which finds room between others.
  final class Piece: Sendable {
    /// The shingles that are held; the lowest bit of each tells whether it holds a number.
    let shingles: ReadingSets
    /// Those that hold a number, with all numbers read as one word.
    let slots: ReadingSets
    let totals: [(printed: Total, kept: Total)]

    init(
      shingles: ReadingSets = ReadingSets(), slots: ReadingSets = ReadingSets(),
      totals: [(printed: Total, kept: Total)] = []
    ) {
      (self.shingles, self.slots, self.totals) = (shingles, slots, totals)
    }
  }

  /// Articles of a piece.
  private static let grain = 256

  /// Words a shingle.
  let width: Int
  private let pieces: HeldObjects<Piece>

  /// Reads `count` articles of about so many words in all; `read` takes the text of one, or says that it is
  /// not compared, and then it has no shingles; `prefetch` asks for those that are read next. Of `memory`,
  /// if that is limited, the filter takes half at most.
  ///
  /// - Complexity: O(`words`).
  init(
    count: Int, words: Int, width: Int, memory: Int? = nil, workers: Workers,
    prefetch: @Sendable (Range<Int>) -> Void = { _ in },
    read: @Sendable (Int, inout BothReadings) -> Bool
  ) {
    self.width = width
    let filter = RepeatFilter(expecting: words, within: memory)
    workers.forEach(count, grain: ArticleReadings.grain) { range in
      prefetch(range)
      var text = BothReadings(width: width)
      for article in range where read(article, &text) {
        text.insert(into: filter, alone: workers.jobs == 1)
      }
    }
    nonisolated(unsafe) var pieces: [Piece] = []
    workers.inOrder(count, grain: ArticleReadings.grain, space: ReadingBuilder(width: width)) {
      range, part in
      prefetch(range)
      part.removeAll()
      for article in range {
        if read(article, &part.text) { part.append(repeating: filter) } else { part.appendNone() }
      }
      part.pack()
    } pass: { part in
      pieces.append(part.piece)
    }
    self.pieces = HeldObjects(pieces)
  }

  /// Reads the articles for which `isInvolved` is true.
  init(
    _ corpus: SegmentedCorpus, removed: [Bool], isInvolved: [Bool], width: Int,
    memory: Int? = nil, workers: Workers
  ) {
    let words = isInvolved.indices.reduce(0) {
      $0 + (isInvolved[$1] ? corpus.tokens(ofArticle: $1).count : 0)
    }
    self.init(
      count: isInvolved.count, words: words, width: width, memory: memory, workers: workers,
      prefetch: { corpus.prefetchPages(ofArticles: $0) },
      read: {
        guard isInvolved[$0] else { return false }
        $1.read($0, corpus, without: removed)
        return true
      })
  }

  /// Calls `body` with the piece that holds an article, and its row there.
  @inline(__always)
  func withPiece<Result>(of article: Int, _ body: (Piece, Int) -> Result) -> Result {
    pieces.with(article / ArticleReadings.grain) { body($0, article % ArticleReadings.grain) }
  }

  func total(_ article: Int) -> (printed: Total, kept: Total) {
    withPiece(of: article) { $0.totals[$1] }
  }

  /// Asks for what is held of an article that is compared soon.
  func prefetch(_ article: Int) {
    withPiece(of: article) { piece, row in
      piece.shingles.withRow(row) { row, _ in Prefetch.read(row) }
      piece.slots.withRow(row) { row, _ in Prefetch.read(row) }
    }
  }
}
