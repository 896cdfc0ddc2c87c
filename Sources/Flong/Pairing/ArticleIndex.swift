internal import FlongCore

/// The words of one article in tables, to be held against those of many others; kept between articles, so
/// that none allocates.
struct ArticleIndex {
  private var words: ArticleWords?
  private var shingles = ShingleTable()
  private var slots = ShingleTable()
  /// Whether each shingle stands in the other article, too.
  private var isCommon: [Bool] = []
  private var ranks: [UInt32] = []

  /// Takes the article that the others are held against.
  ///
  /// - Complexity: O(n) in the shingles that are held.
  mutating func read(_ words: ArticleWords) {
    self.words = words
    shingles.fill(words.shingles)
    slots.fill(words.slots)
    isCommon.removeAll(keepingCapacity: true)
    isCommon.append(contentsOf: repeatElement(false, count: words.shingles.count))
  }

  /// The measures of the article and another one; both or neither were read with one filter.
  ///
  /// - Complexity: O(m) in the shingles of the other, and O(n) where any are common.
  mutating func compare(_ other: ArticleWords) -> ArticlePair.Measure {
    guard let words else { preconditionFailure("an article is read before it is compared") }
    slots.common(other.slots, into: &ranks)
    var framed = ranks.count
    shingles.common(other.shingles, into: &ranks)
    for rank in ranks {
      isCommon[Int(rank)] = true
      framed += Int(~words.shingles[Int(rank)] & 1)
    }
    return ArticlePair.Measure(
      common: UInt32(ranks.count), distinctA: UInt32(words.distinct),
      distinctB: UInt32(other.distinct), framed: UInt32(framed),
      frames: UInt32(words.frames + other.frames - framed),
      wordsInCommon: ranks.isEmpty ? 0 : UInt32(takeSharedWords(words)))
  }

  /// The words that lie in at least one of the shingles that are common; none is afterwards.
  private mutating func takeSharedWords(_ words: ArticleWords) -> Int {
    var shared = 0
    var covered = 0
    for place in words.places where isCommon[Int(place.rank)] {
      let start = Int(place.place)
      let end = min(start + words.width, words.count)
      shared += end - max(start, covered)
      covered = end
    }
    for rank in ranks { isCommon[Int(rank)] = false }
    return shared
  }
}
