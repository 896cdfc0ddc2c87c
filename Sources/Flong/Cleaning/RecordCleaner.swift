/// Writes a JSON Lines file without what goes of its records, in pieces that end where a text begins.
struct RecordCleaner: Sendable {
  /// Some records, and the bytes of the file from the text of the first one on.
  private struct Piece: Sendable {
    var articles: Range<Int>
    var bytes: Range<Int>
  }

  /// What a piece is read and written into; it serves for the next piece.
  private struct Space: ~Copyable {
    var window: SourceWindow
    var kept = ByteBuffer()
    var fault: FlongError?

    mutating func copy(_ range: Range<Int>) throws(FlongError) {
      try window.forEachPiece(of: range) { kept.append(contentsOf: $0) }
    }
  }

  /// Bytes of a piece at least, and of one without records at most.
  private static let least = 1 << 18
  private static let most = 1 << 20

  private let corpus: Corpus
  private let sources: SourceFiles
  private let removals: Lists<Removal>
  private let file: Int
  /// The articles of the file, in the order of their places.
  private let articles: [Int]

  init(
    _ corpus: Corpus, _ sources: SourceFiles, _ removals: Lists<Removal>, file: Int,
    _ articles: [Int]
  ) {
    self.corpus = corpus
    self.sources = sources
    self.removals = removals
    self.file = file
    self.articles = articles
  }

  /// Writes the whole file; each of its bytes is read once.
  func write(to target: inout OutputFile, workers: Workers) throws(FlongError) {
    let size = corpus.files[file].size
    let pieces = pieces(of: size)
    try target.write(
      pieces.count, grain: 1, workers: workers,
      space: Space(window: SourceWindow(sources, file: file, end: size))
    ) { range, space in
      space.kept.removeAll()
      do throws(FlongError) {
        for piece in range { try clean(pieces[piece], &space) }
      } catch {
        space.fault = error
      }
    } send: { space, target in
      space.fault ?? space.kept.withUnsafeBytes { target.append($0) }.map { target.error($0) }
    }
  }

  private func pieces(of size: Int) -> [Piece] {
    var pieces: [Piece] = []
    var (start, first) = (0, 0)
    // Where the last text ends.
    var covered = 0
    func cut(at end: Int, before article: Int) {
      // Where there are no records, a piece may end anywhere.
      if end - covered > RecordCleaner.most {
        pieces.append(Piece(articles: first..<article, bytes: start..<covered))
        (start, first) = (covered, article)
        while end - start > RecordCleaner.most {
          let next = start + RecordCleaner.most
          pieces.append(Piece(articles: article..<article, bytes: start..<next))
          start = next
        }
      }
      pieces.append(Piece(articles: first..<article, bytes: start..<end))
      (start, first, covered) = (end, article, end)
    }
    for (number, article) in articles.enumerated() {
      guard let text = text(ofArticle: article) else { continue }
      if text.lowerBound - start >= RecordCleaner.least {
        cut(at: text.lowerBound, before: number)
      }
      covered = text.upperBound
    }
    cut(at: size, before: articles.count)
    return pieces
  }

  private func text(ofArticle article: Int) -> Range<Int>? {
    guard case .record(let place) = corpus.articles[article].origin else { return nil }
    return place.text
  }

  /// Leaves what is kept of a piece in its space.
  private func clean(_ piece: Piece, _ space: inout Space) throws(FlongError) {
    space.window.end = piece.bytes.upperBound
    var position = piece.bytes.lowerBound
    for article in articles[piece.articles] where !removals[article].isEmpty {
      guard case .record(let place) = corpus.articles[article].origin else { continue }
      let start = place.text.lowerBound
      try space.copy(position..<start)
      position = start
      let ranges = try space.window.withBytes(of: place.text) {
        place.rawRanges(of: Array(removals[article]), in: $0)
      }
      guard let ranges else { throw sources.changed(file) }
      for range in ranges {
        try space.copy(position..<start + range.lowerBound)
        position = start + range.upperBound
      }
    }
    try space.copy(position..<piece.bytes.upperBound)
  }
}
