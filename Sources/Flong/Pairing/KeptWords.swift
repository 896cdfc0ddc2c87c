internal import FlongCore

/// The words that cleaning leaves of an article; kept between articles, so that none allocates.
struct KeptWords {
  /// The token hashes of the article as printed, in their order.
  private(set) var printed: [UInt64] = []
  /// Those that stay.
  private(set) var tokens: [UInt64] = []
  /// The words of the article that stay, in stretches between which others were removed.
  private(set) var stretches: [Range<Int>] = []

  init() {}

  /// Reads the words of an article that stand in sentences that stay.
  mutating func read(_ article: Int, _ corpus: SegmentedCorpus, without removed: [Bool]) {
    let words = corpus.tokens(ofArticle: article)
    let first = words.lowerBound
    stretches.removeAll(keepingCapacity: true)
    var start = first
    var end = first
    for sentence in corpus.sentences(ofArticle: article) where !removed[sentence] {
      let range = corpus.tokens(ofSentence: sentence)
      if range.lowerBound > end {
        if end > start { stretches.append(start - first..<end - first) }
        start = range.lowerBound
      }
      end = range.upperBound
    }
    if end > start { stretches.append(start - first..<end - first) }
    corpus.tokens.read(words, into: &printed)
    takeStretches()
  }

  /// Takes words of which all stay.
  mutating func read(_ words: [UInt64]) {
    printed = words
    stretches.removeAll(keepingCapacity: true)
    if !words.isEmpty { stretches.append(words.indices) }
    takeStretches()
  }

  private mutating func takeStretches() {
    tokens.removeAll(keepingCapacity: true)
    printed.withUnsafeBufferPointer { printed in
      for stretch in stretches {
        tokens.append(contentsOf: UnsafeBufferPointer(rebasing: printed[stretch]))
      }
    }
  }

  /// The ranges of `tokens` whose shingles of `width` words stand at no place of the article as printed, if
  /// words were removed: what lies around the cuts, and all of a text that is shorter than a shingle. No
  /// place has its shingle in two of them.
  func seams(width: Int) -> [Range<Int>] {
    if tokens.count < width { return tokens.isEmpty ? [] : [0..<tokens.count] }
    var seams: [Range<Int>] = []
    var cut = 0
    var next = 0
    for stretch in stretches.dropLast() {
      cut += stretch.count
      let start = max(next, cut - width + 1)
      let end = min(tokens.count, cut + width - 1)
      guard end - start >= width else { continue }
      seams.append(start..<end)
      next = end - width + 1
    }
    return seams
  }
}
