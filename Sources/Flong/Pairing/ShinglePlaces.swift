internal import FlongCore

/// Where the shingles of a set stand in a text, to count the words that lie in some of them; kept between
/// texts, so that none allocates.
struct ShinglePlaces {
  /// No place.
  static let none = UInt32.max

  /// The latest place of each shingle, and for each place the one before it with the same shingle.
  private var latest: [UInt32] = []
  private var earlier: [UInt32] = []
  /// A bit for each place; none is set between calls.
  private var marks: [UInt64] = []
  private var words = 0
  private var width = 0

  /// Takes a text of so many words in place of that before; a shingle has `width` of them.
  mutating func removeAll(shingles: Int, words: Int, width: Int) {
    self.words = words
    self.width = width
    latest.removeAll(keepingCapacity: true)
    latest.append(contentsOf: repeatElement(ShinglePlaces.none, count: shingles))
    earlier.removeAll(keepingCapacity: true)
    earlier.append(contentsOf: repeatElement(ShinglePlaces.none, count: words))
    marks.removeAll(keepingCapacity: true)
    marks.append(contentsOf: repeatElement(0, count: (words + 63) / 64))
  }

  /// Tells of places where shingles stand, the ranks of `matches`; `place` gives that of each, or `none`.
  @inline(__always)
  mutating func append(_ matches: [ShingleTable.Match], at place: (UInt32) -> UInt32) {
    latest.withUnsafeMutableBufferPointer { latest in
      earlier.withUnsafeMutableBufferPointer { earlier in
        for match in matches {
          let place = place(match.place)
          guard place != ShinglePlaces.none else { continue }
          earlier[Int(place)] = latest[Int(match.rank)]
          latest[Int(match.rank)] = place
        }
      }
    }
  }

  /// The number of words that lie in at least one of some shingles.
  ///
  /// - Complexity: O(places of the shingles + words / 64).
  mutating func words(in shingles: UnsafeBufferPointer<UInt32>) -> Int {
    guard !shingles.isEmpty else { return 0 }
    return latest.withUnsafeBufferPointer { latest in
      earlier.withUnsafeBufferPointer { earlier in
        marks.withUnsafeMutableBufferPointer { marks in
          for shingle in shingles {
            var place = latest[Int(shingle)]
            while place != ShinglePlaces.none {
              marks[Int(place &>> 6)] |= 1 &<< UInt64(place & 63)
              place = earlier[Int(place)]
            }
          }
          return ShinglePlaces.take(marks, width: width, words: words)
        }
      }
    }
  }

  /// The words from each mark on; no mark is left.
  private static func take(
    _ marks: UnsafeMutableBufferPointer<UInt64>, width: Int, words: Int
  ) -> Int {
    var taken = 0
    var covered = 0
    for i in marks.indices {
      var left = marks[i]
      marks[i] = 0
      while left != 0 {
        let start = i &* 64 &+ left.trailingZeroBitCount
        let end = min(start &+ width, words)
        taken &+= end &- max(start, covered)
        covered = end
        left &= left &- 1
      }
    }
    return taken
  }
}
