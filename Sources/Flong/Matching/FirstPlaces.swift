internal import FlongCore

/// For each of many hashes the place of the first one that is equal.
enum FirstPlaces {
  /// A hash that may come more than once.
  private struct Repeat: Sendable {
    var hash: Hash128
    var place: UInt32
  }

  private static let grain = 8192

  /// Repeats that are dealt out together, so many pieces of hashes.
  private static let dealt = 64

  /// Hashes of a partition at most, about: what a cache holds.
  private static let partition = 1 << 16
  private static let mostBits = 10

  /// Takes the hashes of `0..<count`, which `hashes` makes piece by piece.
  ///
  /// What is equal comes together in a partition, and what partitions find is put into order before it is
  /// written: nothing is read or written here and there in more than a cache holds.
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
    let bits = min(mostBits, Int.bitWidth - (count / partition).leadingZeroBitCount)
    let parts = workers.map(pieces.count, grain: dealt) { range in
      deal(repeats(in: pieces, range, filter), bits)
    }
    var links = workers.flatMap(1 << bits, grain: 1) { range in
      range.flatMap { partition in
        link(
          parts.flatMap { $0.repeats[$0.bounds[partition]..<$0.bounds[partition + 1]] })
      }
    }
    RadixSort.sort(&links, fromBit: 32 + UInt64(grain).trailingZeroBitCount)
    var first = (0..<count).map { UInt32($0) }
    for link in links { first[Int(link &>> 32)] = UInt32(truncatingIfNeeded: link) }
    return first
  }

  /// Those of some pieces that may come more than once, in their order.
  private static func repeats(
    in pieces: [[Hash128]], _ range: Range<Int>, _ filter: RepeatFilter
  ) -> [Repeat] {
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

  /// Repeats by the upper bits of their hashes, and where those of each partition begin.
  private static func deal(
    _ repeats: [Repeat], _ bits: Int
  ) -> (repeats: [Repeat], bounds: [Int]) {
    func partition(_ hash: Hash128) -> Int { Int(truncatingIfNeeded: hash.high >> (64 - bits)) }
    var bounds = [Int](repeating: 0, count: (1 << bits) + 1)
    for other in repeats { bounds[partition(other.hash) + 1] += 1 }
    for i in 1..<bounds.count { bounds[i] += bounds[i - 1] }
    var next = bounds
    var dealt = repeats
    for other in repeats {
      let partition = partition(other.hash)
      dealt[next[partition]] = other
      next[partition] += 1
    }
    return (dealt, bounds)
  }

  /// Place << 32 | first place of what comes again among the repeats of a partition, which are in the order
  /// of their places.
  ///
  /// Runs of hashes whose upper half begins alike are hardly ever of more than one hash.
  private static func link(_ repeats: [Repeat]) -> [UInt64] {
    var links: [UInt64] = []
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
          links.append(UInt64(other.place) << 32 | UInt64(head.place))
        } else {
          others.append(other)
        }
        end += 1
      }
      if !others.isEmpty {
        appendSorted(&others, to: &links)
        others.removeAll(keepingCapacity: true)
      }
      start = end
    }
    return links
  }

  private static func appendSorted(_ repeats: inout [Repeat], to links: inout [UInt64]) {
    repeats.sort { ($0.hash, $0.place) < ($1.hash, $1.place) }
    var head = repeats[0]
    for other in repeats {
      if other.hash != head.hash { head = other }
      if other.place != head.place {
        links.append(UInt64(other.place) << 32 | UInt64(head.place))
      }
    }
  }
}
