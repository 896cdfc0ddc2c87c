internal import FlongCore

/// Cuts articles into paragraphs, sentences and tokens.
struct Segmenter: Sendable {
  private let dates = DateTokeniser()

  /// Segments all articles, in their order.
  ///
  /// - Complexity: O(bytes), over all workers.
  func segment(_ articles: [Article], workers: Workers) -> SegmentedCorpus {
    Segmenter.join(
      workers.map(articles.count, grain: 64) { range in
        var part = SegmentedCorpus()
        var tokens = TokenRun()
        for article in range {
          append(articles[article].text, as: article, to: &part, reading: &tokens)
        }
        part.tokens = tokens.hashes
        return part
      })
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

  /// Puts the parts together; each is freed as soon as it is taken.
  private static func join(_ parts: consuming [SegmentedCorpus]) -> SegmentedCorpus {
    var whole = SegmentedCorpus()
    whole.articleParagraphs.reserveCapacity(parts.reduce(1) { $0 + $1.articleCount })
    whole.paragraphs.reserveCapacity(parts.reduce(0) { $0 + $1.paragraphs.count })
    whole.sentences.reserveCapacity(parts.reduce(0) { $0 + $1.sentences.count })
    whole.tokens.reserveCapacity(parts.reduce(0) { $0 + $1.tokens.count })
    for i in parts.indices {
      let part = parts[i]
      parts[i] = SegmentedCorpus()
      let paragraphs = UInt32(whole.paragraphs.count)
      let sentences = UInt32(whole.sentences.count)
      let tokens = UInt32(whole.tokens.count)
      whole.articleParagraphs += part.articleParagraphs.dropFirst().map { $0 + paragraphs }
      whole.paragraphs += part.paragraphs.lazy.map { row in
        var row = row
        row.first += sentences
        return row
      }
      whole.sentences += part.sentences.lazy.map { row in
        var row = row
        row.first += tokens
        row.parent += paragraphs
        return row
      }
      whole.tokens += part.tokens
      whole.capitals.append(contentsOf: part.capitals)
    }
    return whole
  }
}
