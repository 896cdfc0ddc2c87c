internal import FlongCore

/// The shingles of an article, for comparing it with others in one pass each.
struct ArticleWords: Sendable {
  /// Shingles, ascending, repeats included; the lowest bit tells whether one holds a number.
  let shingles: [UInt64]
  /// The place of each.
  let places: [UInt32]
  /// Distinct shingles.
  let distinct: Int
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
    var rows: [(shingle: UInt64, place: UInt32)] = []
    var slots: [UInt64] = []
    var lastNumber = -1
    for place in tokens.indices.prefix(width - 1) where TokenHash.isNumber(tokens[place]) {
      lastNumber = place
    }
    for (place, shingle) in shingler.shingles(of: tokens).enumerated() {
      let end = place + width - 1
      if end < tokens.count && TokenHash.isNumber(tokens[end]) { lastNumber = end }
      let isNumbered = lastNumber >= place
      if isNumbered { slots.append(folded[place]) }
      rows.append((shingle & ~1 | (isNumbered ? 1 : 0), UInt32(place)))
    }
    rows.sort { $0.shingle == $1.shingle ? $0.place < $1.place : $0.shingle < $1.shingle }
    ShingleSet.sortUnique(&slots)
    var distinct = 0
    var numbered = 0
    for i in rows.indices where i == 0 || rows[i].shingle != rows[i - 1].shingle {
      distinct += 1
      if rows[i].shingle & 1 == 1 { numbered += 1 }
    }
    shingles = rows.map(\.shingle)
    places = rows.map(\.place)
    self.distinct = distinct
    self.numbered = numbered
    self.slots = slots
  }

  /// The measures of two articles.
  ///
  /// - Complexity: O(n + m).
  func compare(_ other: ArticleWords) -> ArticlePair.Measure {
    var common = 0
    var plain = 0
    var shared: [UInt32] = []
    var i = 0
    var j = 0
    while i < shingles.count && j < other.shingles.count {
      let x = shingles[i]
      let y = other.shingles[j]
      if x == y {
        common += 1
        plain += Int(~x & 1)
        while i < shingles.count && shingles[i] == x {
          shared.append(places[i])
          i += 1
        }
        while j < other.shingles.count && other.shingles[j] == x { j += 1 }
      } else if x < y {
        i += 1
      } else {
        j += 1
      }
    }
    let framed = plain + commonSlots(other)
    let frames = distinct - numbered + slots.count
    let otherFrames = other.distinct - other.numbered + other.slots.count
    return ArticlePair.Measure(
      resemblance: Ratio(common, distinct + other.distinct - common),
      containmentA: Ratio(common, distinct), containmentB: Ratio(common, other.distinct),
      frame: Ratio(framed, frames + otherFrames - framed), sharedWords: words(under: shared))
  }

  private func commonSlots(_ other: ArticleWords) -> Int {
    slots.withUnsafeBufferPointer { a in
      other.slots.withUnsafeBufferPointer { ShingleSet.intersectionCount(a, $0) }
    }
  }

  /// The words that lie in at least one of the shingles at `places`.
  private func words(under places: [UInt32]) -> Int {
    var words = 0
    var covered = 0
    for place in places.sorted() {
      let end = min(Int(place) + width, count)
      words += end - max(Int(place), covered)
      covered = end
    }
    return words
  }
}
