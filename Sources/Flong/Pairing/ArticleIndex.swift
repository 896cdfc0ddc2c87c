internal import FlongCore

/// The words of one article in a table, to be held against those of many others; kept between articles, so
/// that none allocates.
struct ArticleIndex {
  private struct Slot {
    var shingle: UInt64 = 0
    /// The index of the shingle, or `empty`.
    var rank = empty
    static let empty = UInt32.max
  }

  private var words: ArticleWords?
  private var slots: [Slot] = []
  /// Leaves of a shingle the number of its slot.
  private var shift: UInt64 = 0
  /// Whether each shingle stands in the other article, too.
  private var isCommon: [Bool] = []

  /// Takes the article that the others are held against.
  ///
  /// - Complexity: O(n) in the shingles that are held.
  mutating func read(_ words: ArticleWords) {
    self.words = words
    let bits = Int.bitWidth - (2 * words.shingles.count + 1).leadingZeroBitCount
    shift = UInt64(64 - bits)
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(Slot(), count: 1 << bits))
    for (rank, shingle) in words.shingles.enumerated() {
      var slot = Int(truncatingIfNeeded: shingle &>> shift)
      while slots[slot].rank != Slot.empty { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(shingle: shingle, rank: UInt32(rank))
    }
    isCommon.removeAll(keepingCapacity: true)
    isCommon.append(contentsOf: repeatElement(false, count: words.shingles.count))
  }

  /// The measures of the article and another one; both or neither were read with one filter.
  ///
  /// - Complexity: O(m) in the shingles of the other, and O(n) where any are common.
  mutating func compare(_ other: ArticleWords) -> ArticlePair.Measure {
    guard let words else { preconditionFailure("an article is read before it is compared") }
    var common = 0
    var plain = 0
    slots.withUnsafeBufferPointer { slots in
      isCommon.withUnsafeMutableBufferPointer { isCommon in
        for shingle in other.shingles {
          var slot = Int(truncatingIfNeeded: shingle &>> shift)
          while slots[slot].rank != Slot.empty {
            if slots[slot].shingle == shingle {
              isCommon[Int(slots[slot].rank)] = true
              common &+= 1
              plain &+= Int(truncatingIfNeeded: ~shingle & 1)
              break
            }
            slot = (slot &+ 1) & (slots.count &- 1)
          }
        }
      }
    }
    let framed = plain + commonSlots(words, other)
    let sharedWords = common == 0 ? 0 : takeSharedWords(words)
    return ArticlePair.Measure(
      common: UInt32(common), distinctA: UInt32(words.distinct),
      distinctB: UInt32(other.distinct), framed: UInt32(framed),
      frames: UInt32(words.frames + other.frames - framed), wordsInCommon: UInt32(sharedWords))
  }

  private func commonSlots(_ words: ArticleWords, _ other: ArticleWords) -> Int {
    words.slots.withUnsafeBufferPointer { a in
      other.slots.withUnsafeBufferPointer { ShingleSet.intersectionCount(a, $0) }
    }
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
    for rank in isCommon.indices { isCommon[rank] = false }
    return shared
  }
}
