extension BandIndex {
  /// The groups of one band: passages with the same key.
  public struct Band: Sendable {
    /// Group by group, ascending in each.
    var members: [UInt32] = []
    /// Where each group ends.
    var ends: [UInt32] = []

    /// No groups.
    init() {}

    /// Calls `body` with the members of each group.
    @inline(__always)
    func forEachGroup(_ body: (ArraySlice<UInt32>) -> Void) {
      var start = 0
      for end in ends {
        body(members[start..<Int(end)])
        start = Int(end)
      }
    }

    /// Groups the members of all parts, which are ascending from part to part.
    ///
    /// - Complexity: O(n), and a radix sort of those whose key others have.
    public init(_ band: Int, of parts: [BandKeys]) {
      var entries = Band.repeated(band, of: parts)
      RadixSort.sort(&entries, fromBit: 32)
      var start = 0
      while start < entries.count {
        let key = entries[start] &>> 32
        var end = start + 1
        while end < entries.count && entries[end] &>> 32 == key { end += 1 }
        if end > start + 1 {
          for entry in entries[start..<end] { members.append(UInt32(truncatingIfNeeded: entry)) }
          ends.append(UInt32(members.count))
        }
        start = end
      }
    }

    /// Key << 32 | member, without most of those whose key no other has: they are the larger part, and
    /// not worth sorting.
    private static func repeated(_ band: Int, of parts: [BandKeys]) -> [UInt64] {
      let total = parts.reduce(0) { $0 + $1.members.count }
      let filter = RepeatFilter(expecting: total)
      for part in parts { filter.insert(part.hashes(ofBand: band), alone: true) }
      var isRepeat: [Bool] = []
      return [UInt64](unsafeUninitializedCapacity: total) { entries, count in
        for part in parts {
          let keys = part.hashes(ofBand: band)
          filter.mayRepeat(keys, into: &isRepeat)
          // Nobody can foresee which are, so each is written, and the next one over those that are not.
          for i in keys.indices {
            entries[count] = keys[i] &<< 32 | UInt64(part.members[i])
            count += isRepeat[i] ? 1 : 0
          }
        }
      }
    }
  }
}
