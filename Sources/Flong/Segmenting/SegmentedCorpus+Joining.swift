internal import FlongCore

extension SegmentedCorpus {
  /// Makes room for so many articles, of `bytes` in all.
  ///
  /// A token takes five or six bytes of English text with what stands behind it, a line or a sentence a
  /// hundred or two. What is not written to takes no memory; more rows move what is there.
  mutating func reserveCapacity(articles: Int, bytes: Int) {
    articleParagraphs.reserveCapacity(articles + 1)
    paragraphs.reserveCapacity(bytes / 128)
    sentences.reserveCapacity(bytes / 64)
    tokens.reserveCapacity(bytes / 5)
  }

  /// Empties the tables, and keeps their memory.
  mutating func removeAll() {
    articleParagraphs.removeLast(articleCount)
    paragraphs.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    capitals.removeAll()
  }

  /// Appends the articles of `part`, whose rows count from 0; `hashes` are their tokens, of which it has none.
  /// `vocabulary` gives them their ids.
  ///
  /// - Complexity: O(rows and tokens of the part).
  mutating func append(
    _ part: SegmentedCorpus, _ hashes: [UInt64], _ vocabulary: inout Vocabulary
  ) {
    let (paragraph, sentence) = (UInt32(paragraphs.count), UInt32(sentences.count))
    let token = UInt32(tokens.count)
    articleParagraphs += part.articleParagraphs.dropFirst().lazy.map { $0 + paragraph }
    paragraphs += part.paragraphs.lazy.map { row in
      var row = row
      row.first += sentence
      return row
    }
    sentences += part.sentences.lazy.map { row in
      var row = row
      row.first += token
      row.parent += paragraph
      return row
    }
    tokens.append(hashes, &vocabulary)
    capitals.append(contentsOf: part.capitals)
  }
}
