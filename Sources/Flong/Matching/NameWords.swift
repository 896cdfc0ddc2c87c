internal import FlongCore

/// Which capitalised words are names: those that the collection hardly ever prints in lower case.
///
/// The first word of a sentence does not count; it is capitalised whatever it is.
struct NameWords: Sendable {
  private var names: Set<UInt64> = []

  /// Weighs `words`, which are token hashes.
  ///
  /// - Complexity: O(tokens of the collection).
  init(_ words: Set<UInt64>, _ corpus: SegmentedCorpus, _ texts: [[UInt8]]) {
    // Nearly all tokens are none of the words: a bit for some of their hash bits tells most apart.
    var filter = [Bool](repeating: false, count: 1 << 16)
    for word in words { filter[Int(word >> 48)] = true }
    var counts: [UInt64: (capital: Int, lower: Int)] = [:]
    for sentence in corpus.sentences.indices {
      let text = texts[corpus.article(ofSentence: sentence)]
      for token in corpus.tokens(ofSentence: sentence).dropFirst() {
        let hash = corpus.tokens.hashes[token]
        guard filter[Int(hash >> 48)], words.contains(hash) else { continue }
        if NameWords.isCapitalised(text, Int(corpus.tokens.starts[token])) {
          counts[hash, default: (0, 0)].capital += 1
        } else {
          counts[hash, default: (0, 0)].lower += 1
        }
      }
    }
    for (hash, count) in counts where count.capital > 2 * count.lower { names.insert(hash) }
  }

  func contains(_ hash: UInt64) -> Bool { names.contains(hash) }

  /// Whether an upper-case letter stands at a byte.
  static func isCapitalised(_ text: [UInt8], _ offset: Int) -> Bool {
    let byte = text[offset]
    guard byte >= 0x80 else { return byte &- UInt8(ascii: "A") < 26 }
    let scalar = String(decoding: text[offset..<min(text.count, offset + 4)], as: UTF8.self)
      .unicodeScalars.first
    return scalar?.properties.isUppercase == true
  }
}
