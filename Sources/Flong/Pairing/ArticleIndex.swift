internal import FlongCore

/// The words of one article in tables, to be held against those of many others; kept between articles, so
/// that none allocates.
struct ArticleIndex {
  /// The article that the others are held against.
  private(set) var article: Int?
  private(set) var text: BothReadings
  private var shingles = ShingleTable()
  private var slots = ShingleTable()
  private var bounds = (shingles: ReadingSets.Bounds(), slots: ReadingSets.Bounds())
  /// Where the shingles stand, as printed and, if that is another text, after cleaning.
  private var printed = ShinglePlaces()
  private var kept = ShinglePlaces()
  private var matches: [ShingleTable.Match] = []

  init(width: Int) { text = BothReadings(width: width) }

  /// Takes the article that the others are held against; `read` reads its text.
  ///
  /// - Complexity: O(n) in its words.
  mutating func take(
    _ article: Int, _ readings: borrowing ArticleReadings, read: (inout BothReadings) -> Void
  ) {
    self.article = article
    read(&text)
    let count = readings.withPiece(of: article) { piece, row in
      piece.slots.withRow(row) {
        slots.fill($0)
        bounds.slots = $1
      }
      return piece.shingles.withRow(row) { row, bounds in
        shingles.fill(row)
        self.bounds.shingles = bounds
        return row.count
      }
    }
    printed.removeAll(shingles: count, words: text.kept.printed.count, width: text.width)
    find(text.printed.exact)
    printed.append(matches) { $0 }
    guard text.isChanged else { return }
    kept.removeAll(shingles: count, words: text.kept.tokens.count, width: text.width)
    kept.append(matches) { text.keptPlaces[Int($0)] }
    find(text.joined.exact)
    kept.append(matches) { text.joinedPlaces[Int($0)] }
  }

  private mutating func find(_ others: [UInt64]) {
    others.withUnsafeBufferPointer { shingles.common($0, into: &matches) }
  }

  /// The measures of the article and another one, as printed and after cleaning.
  ///
  /// - Complexity: O(m) in the shingles of the other that are held, and O(n) where any are common.
  mutating func compare(
    _ other: Int, _ readings: borrowing ArticleReadings
  ) -> (printed: ArticlePair.Measure, kept: ArticlePair.Measure) {
    guard let article else { preconditionFailure("an article is taken before it is compared") }
    let (ownTotal, otherTotal) = (readings.total(article), readings.total(other))
    var raw = ArticlePair.Measure(ownTotal.printed, otherTotal.printed)
    var cleaned = ArticlePair.Measure(ownTotal.kept, otherTotal.kept)
    readings.withPiece(of: other) { piece, row in
      piece.slots.withRow(row) { row, theirs in
        slots.common(row, into: &matches)
        let own = bounds.slots
        for match in matches {
          raw.framed += own.isPrinted(match.rank) && theirs.isPrinted(match.place) ? 1 : 0
          cleaned.framed += own.isKept(match.rank) && theirs.isKept(match.place) ? 1 : 0
        }
      }
      piece.shingles.withRow(row) { row, theirs in
        shingles.common(row, into: &matches)
        let own = bounds.shingles
        ArticleIndex.count(matches, row, of: &printed, in: &raw) {
          own.isPrinted($0.rank) && theirs.isPrinted($0.place)
        }
        func isKept(_ match: ShingleTable.Match) -> Bool {
          own.isKept(match.rank) && theirs.isKept(match.place)
        }
        if text.isChanged {
          ArticleIndex.count(matches, row, of: &kept, in: &cleaned, where: isKept)
        } else {
          ArticleIndex.count(matches, row, of: &printed, in: &cleaned, where: isKept)
        }
      }
    }
    raw.frames -= raw.framed
    cleaned.frames -= cleaned.framed
    return (raw, cleaned)
  }

  /// Counts what is common in one reading, in the places of its shingles.
  @inline(__always)
  private static func count(
    _ matches: [ShingleTable.Match], _ row: UnsafeBufferPointer<UInt64>,
    of places: inout ShinglePlaces, in measure: inout ArticlePair.Measure,
    where isIncluded: (ShingleTable.Match) -> Bool
  ) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: matches.count + 1) { ranks in
      var count = 0
      var plain = 0
      for match in matches {
        let step = isIncluded(match) ? 1 : 0
        // The next one is written over what is not included.
        ranks[count] = match.rank
        count &+= step
        plain &+= step & Int(truncatingIfNeeded: ~row[Int(match.place)])
      }
      measure.common = UInt32(count)
      measure.framed += UInt32(plain)
      measure.wordsInCommon = UInt32(
        places.words(in: UnsafeBufferPointer(rebasing: ranks[..<count])))
    }
  }
}

extension ArticlePair.Measure {
  /// What two articles have, before anything that they have in common is found; `frames` counts that twice.
  fileprivate init(_ a: ArticleReadings.Total, _ b: ArticleReadings.Total) {
    self.init(
      common: 0, distinctA: a.shingles, distinctB: b.shingles, framed: 0,
      frames: a.frames + b.frames, wordsInCommon: 0)
  }
}
