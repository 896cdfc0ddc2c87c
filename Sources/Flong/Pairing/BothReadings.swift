internal import FlongCore

/// The shingles of an article at all places of its text, as printed and after cleaning; kept between
/// articles, so that none allocates.
struct BothReadings {
  let width: Int
  /// The words as printed, and those that stay.
  private(set) var kept = KeptWords()
  /// As printed.
  private(set) var printed: ArticleShingles
  /// For each of these its place in the cleaned text, or `ShinglePlaces.none`.
  private(set) var keptPlaces: [UInt32] = []
  /// The shingles of the cleaned text that cleaning brings together, and their places.
  private(set) var joined: ArticleShingles
  private(set) var joinedPlaces: [UInt32] = []

  init(width: Int) {
    self.width = width
    printed = ArticleShingles(width: width)
    joined = ArticleShingles(width: width)
  }

  /// Whether cleaning removes any of the words.
  var isChanged: Bool { kept.tokens.count < kept.printed.count }

  /// Reads an article and what stays of it.
  ///
  /// - Complexity: O(n · `width`).
  mutating func read(_ article: Int, _ corpus: SegmentedCorpus, without removed: [Bool]) {
    kept.read(article, corpus, without: removed)
    readShingles()
  }

  /// Reads words of which all stay.
  mutating func read(_ tokens: [UInt64]) {
    kept.read(tokens)
    readShingles()
  }

  private mutating func readShingles() {
    printed.removeAll()
    kept.printed.withUnsafeBufferPointer { printed.append($0) }
    placeStretches()
    joined.removeAll()
    joinedPlaces.removeAll(keepingCapacity: true)
    guard isChanged else { return }
    for seam in kept.seams(width: width) {
      kept.tokens.withUnsafeBufferPointer {
        joined.append(UnsafeBufferPointer(rebasing: $0[seam]))
      }
      for place in seam.prefix(joined.exact.count - joinedPlaces.count) {
        joinedPlaces.append(UInt32(place))
      }
    }
  }

  /// A shingle stays where all of its words do and follow each other.
  private mutating func placeStretches() {
    let length = min(width, kept.printed.count)
    keptPlaces.removeAll(keepingCapacity: true)
    var before = 0
    for stretch in kept.stretches {
      if stretch.count >= length {
        fillPlaces(to: stretch.lowerBound)
        let first = UInt32(before)
        keptPlaces.append(contentsOf: first...(first + UInt32(stretch.count - length)))
      }
      before += stretch.count
    }
    fillPlaces(to: printed.exact.count)
  }

  private mutating func fillPlaces(to place: Int) {
    keptPlaces.append(
      contentsOf: repeatElement(ShinglePlaces.none, count: place - keptPlaces.count))
  }

  /// Inserts the shingles of both readings into a filter, those at places that stay once.
  func insert(into filter: RepeatFilter, alone: Bool) {
    printed.insert(into: filter, alone: alone)
    joined.insert(into: filter, alone: alone)
  }
}
