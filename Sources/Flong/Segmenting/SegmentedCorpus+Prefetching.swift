internal import FlongCore

/// What a sweep reads next may lie in a file, as memory beyond a limit does. Asked for piece by piece, it comes
/// in large reads, and not page by page.
extension SegmentedCorpus {
  /// Asks for the rows and tokens of some articles.
  func prefetchPages(ofArticles articles: Range<Int>) {
    guard let first = articles.first, let last = articles.last else { return }
    let start = paragraphs(ofArticle: first).lowerBound
    let end = paragraphs(ofArticle: last).upperBound
    Prefetch.pages(of: paragraphs, start..<end)
    guard start < end else { return }
    prefetchPages(
      ofSentences: sentences(ofParagraph: start)
        .lowerBound..<sentences(ofParagraph: end - 1).upperBound)
  }

  /// Asks for the rows and tokens of some sentences.
  func prefetchPages(ofSentences rows: Range<Int>) {
    Prefetch.pages(of: sentences, rows)
    tokens.prefetchPages(tokens(ofSentences: rows))
  }
}
