internal import FlongCore

/// The words of an article's title, to tell which of its lines print it.
struct TitleWords {
  private let words: [UInt64]
  /// One bit for some bits of each word; nearly all words of a text are refused here.
  private let filter: UInt64

  /// Takes the tokens of a title.
  init(_ words: [UInt64]) {
    self.words = words
    filter = words.reduce(0) { $0 | TitleWords.bit($1) }
  }

  /// Whether most words of a heading-like line are words of the title, and as many as most of them.
  ///
  /// - Complexity: O(tokens), for lines of up to 40.
  func makeUp(_ tokens: Range<Int>, of all: TokenList) -> Bool {
    guard words.count >= 3, tokens.count >= 3, tokens.count <= 40 else { return false }
    var shared = 0
    for token in tokens {
      let hash = all[token]
      if filter & TitleWords.bit(hash) != 0 && words.contains(hash) { shared += 1 }
    }
    return Ratio(shared, tokens.count).isAtLeast(percent: 80)
      && Ratio(shared, words.count).isAtLeast(percent: 60)
  }

  private static func bit(_ hash: UInt64) -> UInt64 { 1 &<< (hash &>> 58) }
}
