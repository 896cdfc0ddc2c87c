import FlongCore
import Testing

@testable import Flong

struct ReadingBuilderTests {
  /// Articles of few words that repeat, with any sentences removed, against sets of windows.
  @Test(arguments: 0..<30)
  func countsAndHoldsDistinctShingles(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let width = seed % 3 + 1
    let corpus = Collection((0..<4).map { _ in FewWords.text(using: &random) }).corpus
    let removed = corpus.sentences.indices.map { _ in Int.random(in: 0..<3, using: &random) == 0 }
    let filter = RepeatFilter(expecting: 100)
    var builder = ReadingBuilder(width: width)
    for article in 0..<4 {
      builder.text.read(article, corpus, without: removed)
      builder.text.insert(into: filter, alone: true)
    }
    for article in 0..<4 {
      builder.text.read(article, corpus, without: removed)
      builder.append(repeating: filter)
      builder.pack()
      var shingles = ArticleShingles(width: width)
      func distinct(_ tokens: [UInt64]) -> (shingles: Set<UInt64>, frames: Int) {
        shingles.removeAll()
        tokens.withUnsafeBufferPointer { shingles.append($0) }
        let plain = Set(shingles.exact.filter { $0 & 1 == 0 })
        return (Set(shingles.exact), plain.count + Set(shingles.slots).count)
      }
      let printed = distinct(corpus.tokens.hashes(corpus.tokens(ofArticle: article)))
      let kept = distinct(builder.text.kept.tokens)
      let total = builder.piece.totals[article]
      #expect(Int(total.printed.shingles) == printed.shingles.count)
      #expect(Int(total.printed.frames) == printed.frames)
      #expect(Int(total.kept.shingles) == kept.shingles.count)
      #expect(Int(total.kept.frames) == kept.frames)
      let (held, bounds) = builder.piece.shingles.withRow(article) { (Array($0), $1) }
      #expect(Set(held).count == held.count)
      for (rank, shingle) in held.enumerated() {
        #expect(bounds.isPrinted(UInt32(rank)) == printed.shingles.contains(shingle))
        #expect(bounds.isKept(UInt32(rank)) == kept.shingles.contains(shingle))
      }
    }
  }

  @Test func whatIsNotReadHasNothing() {
    var builder = ReadingBuilder(width: 3)
    builder.appendNone()
    builder.pack()
    let piece = builder.piece
    #expect(piece.totals.count == 1 && piece.totals[0].printed.shingles == 0)
    #expect(piece.shingles.withRow(0) { row, _ in row.isEmpty })
    #expect(piece.slots.withRow(0) { row, _ in row.isEmpty })
    builder.removeAll()
    builder.pack()
    #expect(builder.piece.totals.isEmpty && piece.totals.count == 1)
  }
}
