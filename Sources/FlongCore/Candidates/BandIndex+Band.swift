extension BandIndex {
  /// The groups of one band: passages with the same key.
  public struct Band: Sendable {
    /// Group by group, ascending in each.
    var members: [UInt32] = []
    /// Where each group ends.
    var ends: [UInt32] = []

    /// No groups.
    public init() {}

    /// Calls `body` with the members of each group.
    @inline(__always)
    func forEachGroup(_ body: (UnsafeBufferPointer<UInt32>) -> Void) {
      members.withUnsafeBufferPointer { members in
        ends.withUnsafeBufferPointer { ends in
          var start = 0
          for end in ends {
            body(UnsafeBufferPointer(rebasing: members[start..<Int(end)]))
            start = Int(end)
          }
        }
      }
    }

    /// Members that are asked for before their turn.
    private static let ahead = 64

    /// The same, for a `body` that looks each member up in `table`, which may be larger than the caches.
    @inline(__always)
    func forEachGroup<Row>(
      asking table: UnsafeBufferPointer<Row>, _ body: (UnsafeBufferPointer<UInt32>) -> Void
    ) {
      members.withUnsafeBufferPointer { members in
        var seen = 0
        var asked = 0
        forEachGroup { group in
          seen += group.count
          let end = min(seen + Band.ahead, members.count)
          if let rows = table.baseAddress {
            for i in asked..<end { Prefetch.line(rows + Int(members[i])) }
          }
          asked = end
          body(group)
        }
      }
    }

    /// Groups the members of all parts, which are ascending from part to part.
    ///
    /// - Parameter partitions: Room that one band after the other takes.
    /// - Complexity: O(n), and a radix sort of those whose key others have.
    public init(_ band: Int, of parts: [BandKeys], in partitions: inout KeyPartitions) {
      partitions.deal(band, of: parts)
      for partition in 0..<partitions.count {
        partitions.findRepeated(in: partition)
        append(groupsOf: partitions.repeated)
      }
    }

    /// Appends the groups of key << 32 | member, sorted.
    private mutating func append(groupsOf entries: [UInt64]) {
      var start = 0
      while start < entries.count {
        let key = entries[start] &>> 32
        var end = start + 1
        while end < entries.count && entries[end] &>> 32 == key { end += 1 }
        if end > start + 1 {
          for i in start..<end { members.append(UInt32(truncatingIfNeeded: entries[i])) }
          ends.append(UInt32(members.count))
        }
        start = end
      }
    }
  }
}
