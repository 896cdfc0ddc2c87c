internal import FlongCore

/// Which capitalised words are names: those that the collection hardly ever prints in lower case.
///
/// The first word of a sentence does not count; it is capitalised whatever it is.
struct NameWords: Sendable {
  /// Parts in which the collection is read, at most; each holds a score for every word.
  private static let parts = 16

  private let words: WordTable
  /// Places in upper case less twice those in lower case, by slot.
  private var scores: [Int32]

  /// Weighs `words`, which are token hashes.
  ///
  /// - Complexity: O(tokens of the collection).
  init(_ words: [UInt64], _ corpus: SegmentedCorpus, workers: Workers) {
    let table = WordTable(words)
    let grain = max(4096, (corpus.sentences.count + NameWords.parts - 1) / NameWords.parts)
    let parts = workers.map(corpus.sentences.count, grain: grain) { range in
      var scores = [Int32](repeating: 0, count: table.slots)
      for sentence in range { NameWords.weigh(sentence, table, corpus, &scores) }
      return scores
    }
    self.words = table
    scores = [Int32](repeating: 0, count: table.slots)
    for part in parts { for slot in scores.indices { scores[slot] += part[slot] } }
  }

  private static func weigh(
    _ sentence: Int, _ table: WordTable, _ corpus: SegmentedCorpus, _ scores: inout [Int32]
  ) {
    corpus.tokens.withUnsafeBufferPointer { hashes in
      for token in corpus.tokens(ofSentence: sentence).dropFirst() {
        guard let slot = table.slot(of: hashes[token]) else { continue }
        scores[slot] += corpus.capitals[token] ? 1 : -2
      }
    }
  }

  func contains(_ hash: UInt64) -> Bool { words.slot(of: hash).map { scores[$0] > 0 } ?? false }
}
