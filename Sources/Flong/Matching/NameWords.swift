internal import FlongCore

/// Which capitalised words are names: those that the collection hardly ever prints in lower case.
///
/// The first word of a sentence does not count; it is capitalised whatever it is.
struct NameWords: Sendable {
  /// Parts in which the collection is read, at most; each holds a score for every word.
  private static let parts = 16

  /// Sentences that are asked for at once.
  private static let asked = 4096

  /// The number of each word of the vocabulary that is weighed, from 1; 0 for the others.
  private let numbers: [UInt32]
  /// Places in upper case less twice those in lower case, by number.
  private var scores: [Int32]

  /// Weighs `words`, which are ids; the same one may come again.
  ///
  /// - Complexity: O(tokens of the collection).
  init(_ words: [UInt32], _ corpus: SegmentedCorpus, workers: Workers) {
    let (numbers, count) = NameWords.numbers(of: words, corpus.tokens)
    let grain = max(
      NameWords.asked, (corpus.sentences.count + NameWords.parts - 1) / NameWords.parts)
    let parts = workers.map(corpus.sentences.count, grain: grain) { range in
      var scores = [Int32](repeating: 0, count: count + 1)
      for start in stride(from: range.lowerBound, to: range.upperBound, by: NameWords.asked) {
        let rows = start..<min(start + NameWords.asked, range.upperBound)
        corpus.prefetchPages(ofSentences: rows)
        for sentence in rows { NameWords.weigh(sentence, numbers, corpus, &scores) }
      }
      return scores
    }
    self.numbers = numbers
    scores = [Int32](repeating: 0, count: count + 1)
    // The first is that of all words that are not weighed.
    for part in parts {
      for number in scores.indices.dropFirst() { scores[number] += part[number] }
    }
  }

  private static func numbers(
    of words: [UInt32], _ tokens: TokenList
  ) -> (numbers: [UInt32], count: Int) {
    var numbers = [UInt32](repeating: 0, count: tokens.vocabulary.count)
    var count: UInt32 = 0
    for word in words where numbers[Vocabulary.place(of: word)] == 0 {
      count += 1
      numbers[Vocabulary.place(of: word)] = count
    }
    return (numbers, Int(count))
  }

  private static func weigh(
    _ sentence: Int, _ numbers: [UInt32], _ corpus: SegmentedCorpus, _ scores: inout [Int32]
  ) {
    let ids = corpus.tokens.ids
    for token in corpus.tokens(ofSentence: sentence).dropFirst() {
      scores[Int(numbers[Vocabulary.place(of: ids[token])])] &+= corpus.capitals[token] ? 1 : -2
    }
  }

  func contains(_ word: UInt32) -> Bool { scores[Int(numbers[Vocabulary.place(of: word)])] > 0 }
}
