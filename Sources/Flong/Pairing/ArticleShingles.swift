internal import FlongCore

/// The shingles of runs of words in their order; kept between runs, so that none allocates.
struct ArticleShingles {
  /// Words a shingle; one shingle may hold all words of a run and be shorter.
  let width: Int
  /// One for each place; the lowest bit tells whether one holds a number.
  private(set) var exact: [UInt64] = []
  /// The shingles that hold a number, with all numbers read as one word.
  private(set) var slots: [UInt64] = []
  /// The place of each of these.
  private(set) var slotPlaces: [UInt32] = []
  private var folded: [UInt64] = []

  init(width: Int) { self.width = width }

  mutating func removeAll() {
    exact.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
    slotPlaces.removeAll(keepingCapacity: true)
  }

  /// Reads the shingles of `tokens` behind those of other runs.
  ///
  /// - Complexity: O(n · `width`).
  mutating func append(_ tokens: UnsafeBufferPointer<UInt64>) {
    let first = exact.count
    let shingler = Shingler(size: width)
    shingler.append(tokens, to: &exact)
    let places = exact.count - first
    let length = min(width, tokens.count)
    exact.withUnsafeMutableBufferPointer { exact in
      for place in first..<exact.count { exact[place] &= ~1 }
    }
    // The shingles with numbers that follow each other.
    var numbered = 0..<0
    for number in tokens.indices where TokenHash.isNumber(tokens[number]) {
      let start = max(0, number - length + 1)
      let end = min(number + 1, places)
      if start > numbered.upperBound {
        appendSlots(tokens, at: numbered, from: first, shingler)
        numbered = start..<end
      } else {
        numbered = numbered.lowerBound..<end
      }
    }
    appendSlots(tokens, at: numbered, from: first, shingler)
  }

  private mutating func appendSlots(
    _ tokens: UnsafeBufferPointer<UInt64>, at places: Range<Int>, from first: Int,
    _ shingler: Shingler
  ) {
    guard !places.isEmpty else { return }
    for place in places {
      exact[first + place] |= 1
      slotPlaces.append(UInt32(first + place))
    }
    let run = places.lowerBound..<places.upperBound + min(width, tokens.count) - 1
    ShingleFolding.slots.fold(UnsafeBufferPointer(rebasing: tokens[run]), into: &folded)
    folded.withUnsafeBufferPointer { shingler.append($0, to: &slots) }
  }

  /// Inserts every shingle into a filter.
  func insert(into filter: RepeatFilter, alone: Bool) {
    filter.insert(exact, alone: alone)
    filter.insert(slots, alone: alone)
  }
}
