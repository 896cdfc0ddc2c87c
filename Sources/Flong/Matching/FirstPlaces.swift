internal import FlongCore

/// For each of many hashes the place of the first one that is equal.
enum FirstPlaces {
  /// A hash that may come more than once.
  private struct Repeat: Sendable {
    var hash: Hash128
    var place: UInt32
  }

  private static let grain = 8192

  /// Takes the hashes of `0..<count`, which `hashes` makes piece by piece.
  ///
  /// - Complexity: O(n), and a radix sort of what comes more than once.
  static func find(
    _ count: Int, workers: Workers, hashes: @Sendable (Range<Int>) -> [Hash128]
  ) -> [UInt32] {
    // Most come once: the filter leaves nearly all of these out.
    let filter = RepeatFilter(expecting: count)
    let pieces = workers.map(count, grain: grain) { range in
      let hashes = hashes(range)
      filter.insert(hashes.map(\.high), alone: workers.jobs == 1)
      return hashes
    }
    let repeats = workers.flatMap(pieces.count, grain: 8) { range in
      var repeats: [Repeat] = []
      var isRepeat: [Bool] = []
      for piece in range {
        filter.mayRepeat(pieces[piece].map(\.high), into: &isRepeat)
        for i in isRepeat.indices where isRepeat[i] {
          repeats.append(Repeat(hash: pieces[piece][i], place: UInt32(piece * grain + i)))
        }
      }
      return repeats
    }
    var first = (0..<count).map { UInt32($0) }
    link(repeats, in: &first)
    return first
  }

  /// Runs of hashes whose upper half begins alike are hardly ever of more than one hash.
  private static func link(_ repeats: [Repeat], in first: inout [UInt32]) {
    var entries = repeats.indices.map {
      repeats[$0].hash.high & 0xFFFF_FFFF_0000_0000 | UInt64($0)
    }
    RadixSort.sort(&entries, fromBit: 32)
    var others: [Repeat] = []
    var start = 0
    while start < entries.count {
      let head = repeats[Int(UInt32(truncatingIfNeeded: entries[start]))]
      var end = start + 1
      while end < entries.count && entries[end] &>> 32 == entries[start] &>> 32 {
        let other = repeats[Int(UInt32(truncatingIfNeeded: entries[end]))]
        if other.hash == head.hash {
          first[Int(other.place)] = head.place
        } else {
          others.append(other)
        }
        end += 1
      }
      if !others.isEmpty {
        linkSorted(&others, in: &first)
        others.removeAll(keepingCapacity: true)
      }
      start = end
    }
  }

  private static func linkSorted(_ repeats: inout [Repeat], in first: inout [UInt32]) {
    repeats.sort { ($0.hash, $0.place) < ($1.hash, $1.place) }
    var head = repeats[0]
    for other in repeats {
      if other.hash != head.hash { head = other }
      first[Int(other.place)] = head.place
    }
  }
}
