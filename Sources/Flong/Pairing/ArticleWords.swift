internal import FlongCore

/// The shingles of an article, for comparing it with others in one pass each.
///
/// Only those that may stand in another article are held; the others are counted.
struct ArticleWords: Sendable {
  /// A place of the text whose shingle is held.
  struct Place {
    var place: UInt32
    /// The index of its shingle.
    var rank: UInt32
  }

  /// Distinct shingles, ascending; the lowest bit tells whether one holds a number.
  let shingles: [UInt64]
  /// In the order of the text.
  let places: [Place]
  /// The shingles that hold a number, with all numbers read as one word: ascending, each once.
  let slots: [UInt64]
  /// Distinct shingles in all.
  let distinct: Int
  /// Of these, those that hold a number.
  let numbered: Int
  /// Distinct shingles with all numbers read as one word.
  let frames: Int
  /// Words in all.
  let count: Int
  /// Words a shingle.
  let width: Int

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
    var index = ArticleIndex()
    index.read(self)
    return index.compare(other)
  }
}
