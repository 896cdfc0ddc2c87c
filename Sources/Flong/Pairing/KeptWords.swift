internal import FlongCore

/// The words that cleaning leaves of an article; kept between articles, so that none allocates.
struct KeptWords {
  /// Token hashes, in their order.
  private(set) var tokens: [UInt64] = []
  /// Where words follow each other between which others were removed.
  private var cuts: [Int] = []

  init() {}

  /// The words of one article.
  init(_ article: Int, _ corpus: SegmentedCorpus, without removed: [Bool]) {
    read(article, corpus, without: removed)
  }

  /// Reads the words of an article that stand in sentences that stay.
  mutating func read(_ article: Int, _ corpus: SegmentedCorpus, without removed: [Bool]) {
    tokens.removeAll(keepingCapacity: true)
    cuts.removeAll(keepingCapacity: true)
    var end = corpus.tokens(ofArticle: article).lowerBound
    for sentence in corpus.sentences(ofArticle: article) where !removed[sentence] {
      let range = corpus.tokens(ofSentence: sentence)
      if range.lowerBound > end { cuts.append(tokens.count) }
      tokens += corpus.tokens.hashes[range]
      end = range.upperBound
    }
  }

  /// The ranges of `tokens` whose shingles of `width` words stand nowhere in the article as printed: what
  /// lies around a cut, and all of a text that is shorter than a shingle.
  func seams(width: Int) -> [Range<Int>] {
    if tokens.count < width { return tokens.isEmpty ? [] : [0..<tokens.count] }
    return cuts.compactMap { cut in
      let seam = max(0, cut - width + 1)..<min(tokens.count, cut + width - 1)
      return cut > 0 && seam.count >= width ? seam : nil
    }
  }
}
