/// Where the anchors of many parts go when they are dealt out by key, so that threads deal together.
struct AnchorDealing: Sendable {
  /// Partitions of the key space; a table of one fits into a cache.
  static let partitions = 512
  /// Threads that may deal at the same time.
  private static let mostShares = 256

  /// Neighbouring parts, which one thread deals.
  private struct Share: Sendable {
    var parts: Range<Int>
    /// The number of its first anchor.
    var first: Int
  }

  private let parts: [AnchorIndex.Part]
  private let shares: [Share]
  /// By share and partition: where the first of its anchors goes.
  private let places: [UInt32]
  /// Where each partition begins, and the end of the last.
  let bounds: [Int]

  /// Anchors of all parts.
  var count: Int { bounds[AnchorDealing.partitions] }

  /// - Complexity: O(n).
  init(_ parts: [AnchorIndex.Part], run: Clusterer.Run) {
    precondition(parts.reduce(0) { $0 + $1.keys.count } < Int(UInt32.max))
    let size = max(1, (parts.count + AnchorDealing.mostShares - 1) / AnchorDealing.mostShares)
    var first = 0
    let shares = stride(from: 0, to: parts.count, by: size).map { start in
      let share = Share(parts: start..<min(start + size, parts.count), first: first)
      for part in parts[share.parts] { first += part.keys.count }
      return share
    }
    (self.parts, self.shares) = (parts, shares)
    var places = [UInt32](repeating: 0, count: shares.count * AnchorDealing.partitions)
    places.withUnsafeMutableBufferPointer { places in
      nonisolated(unsafe) let places = places
      run(shares.count, 1) { range in
        for share in range {
          for part in parts[shares[share].parts] {
            for key in part.keys { places[AnchorDealing.row(share, key)] &+= 1 }
          }
        }
      }
    }
    // From how many there are to where they begin: within a partition in the order of the shares.
    var bounds = [0]
    var sum: UInt32 = 0
    for partition in 0..<AnchorDealing.partitions {
      for share in shares.indices {
        let row = share * AnchorDealing.partitions + partition
        (places[row], sum) = (sum, sum + places[row])
      }
      bounds.append(Int(sum))
    }
    (self.places, self.bounds) = (places, bounds)
  }

  /// Shares of the anchors; any thread may deal any.
  var shareCount: Int { shares.count }

  /// Calls `body` with every anchor of some shares: its key, its position, its number, and the place it is
  /// dealt to.
  ///
  /// - Complexity: O(n).
  @inline(__always)
  func deal(
    _ range: Range<Int>,
    _ body: (_ key: UInt64, _ position: UInt32, _ number: Int, _ place: Int) -> Void
  ) {
    for share in range {
      let row = share * AnchorDealing.partitions
      var next = Array(places[row..<row + AnchorDealing.partitions])
      var number = shares[share].first
      next.withUnsafeMutableBufferPointer { next in
        for part in parts[shares[share].parts] {
          for (key, position) in zip(part.keys, part.positions) {
            let partition = AnchorDealing.partition(of: key)
            body(key, position, number, Int(next[partition]))
            next[partition] &+= 1
            number &+= 1
          }
        }
      }
    }
  }

  @inline(__always)
  private static func row(_ share: Int, _ key: UInt64) -> Int {
    share &* partitions &+ partition(of: key)
  }

  /// The top bits decide; winnowing prefers small hashes, so they are mixed first.
  @inline(__always)
  static func partition(of key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) &>> 55)
  }
}
