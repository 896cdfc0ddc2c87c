internal import FlongCore

/// The shingles of an article, for comparing it with others in one pass each.
struct ArticleWords: Sendable {
  /// Distinct shingles, ascending; the lowest bit tells whether one holds a number.
  let shingles: [UInt64]
  /// For each place of the text the index of its shingle.
  let ranks: [UInt32]
  /// Of these, those that hold a number.
  let numbered: Int
  /// The shingles that hold a number, with all numbers read as one word: ascending, each once.
  let slots: [UInt64]
  /// Words in all.
  let count: Int
  /// Words a shingle; one shingle may hold all words of an article and be shorter.
  let width: Int

  /// - Complexity: O(n log n).
  init(_ tokens: [UInt64], width: Int) {
    self.width = width
    count = tokens.count
    let shingler = Shingler(size: width)
    let folded = shingler.shingles(of: tokens.map(TokenHash.proposing))
    var rows = shingler.shingles(of: tokens).enumerated().map {
      HashSort.Placed(hash: $1, place: UInt32($0))
    }
    var slots: [UInt64] = []
    var lastNumber = -1
    for place in tokens.indices.prefix(width - 1) where TokenHash.isNumber(tokens[place]) {
      lastNumber = place
    }
    for place in rows.indices {
      let end = place + width - 1
      if end < tokens.count && TokenHash.isNumber(tokens[end]) { lastNumber = end }
      let isNumbered = lastNumber >= place
      if isNumbered { slots.append(folded[place]) }
      rows[place].hash = rows[place].hash & ~1 | (isNumbered ? 1 : 0)
    }
    var buffer = HashSort.Buffer()
    HashSort.sort(&rows, buffer: &buffer)
    ShingleSet.sortUnique(&slots)
    var shingles: [UInt64] = []
    shingles.reserveCapacity(rows.count)
    var ranks = [UInt32](repeating: 0, count: rows.count)
    var numbered = 0
    for row in rows {
      if row.hash != shingles.last {
        shingles.append(row.hash)
        numbered += Int(row.hash & 1)
      }
      ranks[Int(row.place)] = UInt32(shingles.count - 1)
    }
    self.shingles = shingles
    self.ranks = ranks
    self.numbered = numbered
    self.slots = slots
  }

  /// Distinct shingles.
  var distinct: Int { shingles.count }

  /// The measures of two articles.
  ///
  /// - Complexity: O(n + m).
  func compare(_ other: ArticleWords) -> ArticlePair.Measure {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, distinct)) { isCommon in
      isCommon.initialize(repeating: 0)
      var common = 0
      var plain = 0
      shingles.withUnsafeBufferPointer { a in
        other.shingles.withUnsafeBufferPointer { b in
          var i = 0
          var j = 0
          while i < a.count && j < b.count {
            let x = a[i]
            let y = b[j]
            let isEqual = x == y ? 1 : 0
            isCommon[i] |= UInt8(truncatingIfNeeded: isEqual)
            common &+= isEqual
            plain &+= isEqual & Int(truncatingIfNeeded: ~x)
            i &+= x <= y ? 1 : 0
            j &+= y <= x ? 1 : 0
          }
        }
      }
      let framed = plain + commonSlots(other)
      let frames = distinct - numbered + slots.count
      let otherFrames = other.distinct - other.numbered + other.slots.count
      return ArticlePair.Measure(
        resemblance: Ratio(common, distinct + other.distinct - common),
        containmentA: Ratio(common, distinct), containmentB: Ratio(common, other.distinct),
        frame: Ratio(framed, frames + otherFrames - framed),
        sharedWords: common == 0 ? 0 : words(under: isCommon))
    }
  }

  private func commonSlots(_ other: ArticleWords) -> Int {
    slots.withUnsafeBufferPointer { a in
      other.slots.withUnsafeBufferPointer { ShingleSet.intersectionCount(a, $0) }
    }
  }

  /// The words that lie in at least one of the shingles that are marked.
  private func words(under isCommon: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var words = 0
    var covered = 0
    for (place, rank) in ranks.enumerated() where isCommon[Int(rank)] == 1 {
      let end = min(place + width, count)
      words += end - max(place, covered)
      covered = end
    }
    return words
  }
}
