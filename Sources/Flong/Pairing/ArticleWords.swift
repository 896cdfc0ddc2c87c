internal import FlongCore

/// The shingles of an article, for comparing it with others in one pass each.
///
/// Only those that may stand in another article are held; the others are counted.
struct ArticleWords: Sendable {
  /// A place of the text whose shingle is held.
  private struct Place {
    var place: UInt32
    /// The index of its shingle.
    var rank: UInt32
  }

  /// Distinct shingles, ascending; the lowest bit tells whether one holds a number.
  private let shingles: [UInt64]
  /// In the order of the text.
  private let places: [Place]
  /// The shingles that hold a number, with all numbers read as one word: ascending, each once.
  private let slots: [UInt64]
  /// Distinct shingles in all.
  let distinct: Int
  /// Of these, those that hold a number.
  let numbered: Int
  /// Distinct shingles with all numbers read as one word.
  private let frames: Int
  /// Words in all.
  let count: Int
  /// Words a shingle.
  private let width: Int

  /// Kept between articles, so that few arrays are allocated.
  struct Scratch {
    fileprivate var rows: [HashSort.Placed] = []
    fileprivate var ranks: [UInt32] = []
    fileprivate var repeats: [Bool] = []
    fileprivate var sorting = HashSort.Buffer()

    fileprivate mutating func mark(_ hashes: [UInt64], repeating filter: RepeatFilter?) {
      if let filter {
        filter.mayRepeat(hashes, into: &repeats)
      } else {
        repeats = [Bool](repeating: true, count: hashes.count)
      }
    }
  }

  /// The words of one article alone.
  init(_ tokens: [UInt64], width: Int) {
    var shingles = ArticleShingles(width: width)
    tokens.withUnsafeBufferPointer { shingles.read($0) }
    var scratch = Scratch()
    self.init(shingles, repeating: nil, &scratch)
  }

  /// Holds the shingles that `filter`, into which those of all articles were inserted, takes for repeats;
  /// all of them without a filter.
  ///
  /// - Complexity: O(n).
  init(_ read: ArticleShingles, repeating filter: RepeatFilter?, _ scratch: inout Scratch) {
    width = read.width
    count = read.words
    scratch.rows.removeAll(keepingCapacity: true)
    var distinct = 0
    var numbered = 0
    scratch.mark(read.exact, repeating: filter)
    for (place, hash) in read.exact.enumerated() {
      if scratch.repeats[place] {
        scratch.rows.append(HashSort.Placed(hash: hash, place: UInt32(place)))
      } else {
        distinct += 1
        numbered += Int(hash & 1)
      }
    }
    var places = scratch.rows.map { Place(place: $0.place, rank: 0) }
    HashSort.sort(&scratch.rows, buffer: &scratch.sorting)
    var shingles: [UInt64] = []
    shingles.reserveCapacity(scratch.rows.count)
    if scratch.ranks.count < read.exact.count {
      scratch.ranks = [UInt32](repeating: 0, count: 2 * read.exact.count)
    }
    for row in scratch.rows {
      if row.hash != shingles.last {
        shingles.append(row.hash)
        numbered += Int(row.hash & 1)
      }
      scratch.ranks[Int(row.place)] = UInt32(shingles.count - 1)
    }
    for i in places.indices { places[i].rank = scratch.ranks[Int(places[i].place)] }
    distinct += shingles.count
    scratch.mark(read.slots, repeating: filter)
    var slots = zip(read.slots, scratch.repeats).compactMap { $1 ? $0 : nil }
    let slotsAlone = read.slots.count - slots.count
    ShingleSet.sortUnique(&slots, buffer: &scratch.sorting)
    self.shingles = shingles
    self.places = places
    self.slots = slots
    self.distinct = distinct
    self.numbered = numbered
    frames = distinct - numbered + slotsAlone + slots.count
  }

  /// The measures of two articles, of which both or neither were read with one filter.
  ///
  /// - Complexity: O(n + m) in the shingles that are held.
  func compare(_ other: ArticleWords) -> ArticlePair.Measure {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, shingles.count)) { isCommon in
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
      return ArticlePair.Measure(
        common: UInt32(common), distinctA: UInt32(distinct), distinctB: UInt32(other.distinct),
        framed: UInt32(framed), frames: UInt32(frames + other.frames - framed),
        wordsInCommon: common == 0 ? 0 : UInt32(words(under: isCommon)))
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
    for place in places where isCommon[Int(place.rank)] == 1 {
      let start = Int(place.place)
      let end = min(start + width, count)
      words += end - max(start, covered)
      covered = end
    }
    return words
  }
}
