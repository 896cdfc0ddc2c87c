internal import FlongCore

/// Cuts articles into paragraphs, sentences and tokens.
struct Segmenter: Sendable {
  private let dates = DateTokeniser()

  /// What one thread has cut; used again for the next articles.
  private struct Part {
    var corpus = SegmentedCorpus()
    var tokens = TokenRun()

    mutating func removeAll() {
      corpus.removeAll()
      tokens.removeAll(keepingCapacity: true)
    }
  }

  /// Segments all articles, in their order.
  ///
  /// - Complexity: O(bytes), over all workers.
  func segment(_ articles: [Article], workers: Workers) -> SegmentedCorpus {
    nonisolated(unsafe) var whole = SegmentedCorpus()
    nonisolated(unsafe) var vocabulary = Vocabulary()
    whole.reserveCapacity(
      articles: articles.count, bytes: articles.reduce(0) { $0 + $1.text.count })
    workers.inOrder(articles.count, grain: 64, space: Part()) { range, part in
      part.removeAll()
      articles[range].lazy.map(\.text).prefetchPages()
      for article in range {
        append(articles[article].text, as: article, to: &part.corpus, reading: &part.tokens)
      }
    } pass: { part in
      whole.append(part.corpus, part.tokens.hashes, &vocabulary)
    }
    whole.tokens.take(vocabulary)
    return whole
  }

  private func append(
    _ text: ArticleText, as article: Int, to part: inout SegmentedCorpus,
    reading run: inout TokenRun
  ) {
    text.withUnsafeBufferPointer { bytes in
      let first = run.count
      var tokens = SentenceTokens(of: bytes, in: &run)
      for paragraph in ParagraphSegmenter.paragraphs(of: bytes) {
        let row = UInt32(part.paragraphs.count)
        part.paragraphs.append(
          .init(
            start: paragraph.start, end: paragraph.end, parent: UInt32(article),
            first: UInt32(part.sentences.count)))
        SentenceSegmenter.forEach(of: bytes, in: paragraph) { sentence in
          let found = tokens.next(sentence, in: &run)
          dates.markDates(bytes, found, of: &run)
          part.sentences.append(
            .init(
              start: UInt32(sentence.lowerBound), end: UInt32(sentence.upperBound), parent: row,
              first: UInt32(found.lowerBound)))
        }
      }
      part.capitals.append(run.starts[first...], in: bytes)
    }
    part.articleParagraphs.append(UInt32(part.paragraphs.count))
  }
}
