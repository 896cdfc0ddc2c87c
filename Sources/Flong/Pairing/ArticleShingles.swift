internal import FlongCore

/// The shingles of an article in the order of its words; kept between articles, so that none allocates.
struct ArticleShingles {
  /// Words a shingle; one shingle may hold all words of an article and be shorter.
  let width: Int
  /// Words in all.
  private(set) var words = 0
  /// One for each place; the lowest bit tells whether one holds a number.
  private(set) var exact: [UInt64] = []
  /// The shingles that hold a number, with all numbers read as one word.
  private(set) var slots: [UInt64] = []
  private var folded: [UInt64] = []

  init(width: Int) { self.width = width }

  /// Reads the shingles of `tokens`.
  ///
  /// - Complexity: O(n · `width`).
  mutating func read(_ tokens: UnsafeBufferPointer<UInt64>) {
    words = tokens.count
    exact.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
    let shingler = Shingler(size: width)
    shingler.append(tokens, to: &exact)
    let length = min(width, tokens.count)
    ShingleFolding.slots.fold(tokens, into: &folded)
    var lastNumber = -1
    for place in 0..<max(0, length - 1) where TokenHash.isNumber(tokens[place]) {
      lastNumber = place
    }
    for place in exact.indices {
      let end = place + length - 1
      if TokenHash.isNumber(tokens[end]) { lastNumber = end }
      let isNumbered = lastNumber >= place
      exact[place] = exact[place] & ~1 | (isNumbered ? 1 : 0)
      if isNumbered {
        folded[place...end].withUnsafeBufferPointer { shingler.append($0, to: &slots) }
      }
    }
  }

  /// Inserts every shingle into a filter.
  func insert(into filter: RepeatFilter) {
    filter.insert(exact)
    filter.insert(slots)
  }
}
