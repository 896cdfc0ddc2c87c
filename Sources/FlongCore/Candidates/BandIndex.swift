/// For every passage the others that agree with it in a band of their signatures.
///
/// A group of up to `fullGroup` passages proposes all its pairs; in a larger one each passage is held
/// against the first and its neighbours in the group, so that n passages cost 2n pairs, not n².
public struct BandIndex: Sendable {
  public static let fullGroup = 128

  /// The groups of one band: passages with the same key.
  public struct Band: Sendable {
    /// Group by group, ascending in each.
    var members: [UInt32] = []
    /// Where each group ends.
    var ends: [UInt32] = []

    /// Takes key << 32 | passage, in ascending order of passage.
    ///
    /// - Complexity: O(n).
    public init(_ entries: consuming [UInt64]) {
      Band.dropSingles(&entries)
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

    /// Drops most of the entries whose key no other has: they are the larger part, and not worth sorting.
    private static func dropSingles(_ entries: inout [UInt64]) {
      let keys = entries.map { $0 &>> 32 }
      let filter = RepeatFilter(expecting: keys.count)
      filter.insert(keys)
      var isRepeat: [Bool] = []
      filter.mayRepeat(keys, into: &isRepeat)
      var kept = 0
      for i in entries.indices where isRepeat[i] {
        entries[kept] = entries[i]
        kept += 1
      }
      entries.removeLast(entries.count - kept)
    }
  }

  /// The members of all groups of all bands, group by group.
  private var members: [UInt32] = []
  /// Where the group of each member begins and ends.
  private var groups: [(start: UInt32, end: UInt32)] = []
  private var groupOfMember: [UInt32] = []
  /// The places of each passage in `members`, from its offset to that of the next.
  private var places: [UInt32] = []
  private var offsets: [UInt32]

  /// The groups of all bands over `count` passages.
  ///
  /// - Complexity: O(members of the groups + `count`).
  public init(_ bands: [Band], count: Int) {
    let total = bands.reduce(0) { $0 + $1.members.count }
    precondition(total < Int(UInt32.max))
    members.reserveCapacity(total)
    groupOfMember.reserveCapacity(total)
    offsets = [UInt32](repeating: 0, count: count + 1)
    for band in bands {
      var start = 0
      for end in band.ends {
        let base = UInt32(members.count - start)
        groups.append((base + UInt32(start), base + end))
        for _ in start..<Int(end) { groupOfMember.append(UInt32(groups.count - 1)) }
        members += band.members[start..<Int(end)]
        start = Int(end)
      }
    }
    for member in members { offsets[Int(member) + 1] += 1 }
    for passage in 0..<count { offsets[passage + 1] += offsets[passage] }
    var next = offsets
    places = [UInt32](repeating: 0, count: total)
    for (place, member) in members.enumerated() {
      places[Int(next[Int(member)])] = UInt32(place)
      next[Int(member)] += 1
    }
  }

  /// Whether a passage agrees with any other.
  public func hasNeighbours(_ passage: Int) -> Bool { offsets[passage + 1] > offsets[passage] }

  /// Calls `body` with every passage that is proposed with this one, once a band.
  @inline(__always)
  func forEachNeighbour(of passage: Int, _ body: (Int) -> Void) {
    members.withUnsafeBufferPointer { members in
      for place in places[Int(offsets[passage])..<Int(offsets[passage + 1])] {
        let group = groups[Int(groupOfMember[Int(place)])]
        if group.end - group.start <= BandIndex.fullGroup || place == group.start {
          for other in group.start..<group.end where other != place {
            body(Int(members[Int(other)]))
          }
        } else {
          body(Int(members[Int(group.start)]))
          if place - 1 > group.start { body(Int(members[Int(place) - 1])) }
          if place + 1 < group.end { body(Int(members[Int(place) + 1])) }
        }
      }
    }
  }

  /// All pairs that are proposed, ascending, each once.
  ///
  /// - Complexity: O(pairs of all bands).
  public func pairs() -> [CandidatePair] {
    var pairs: [CandidatePair] = []
    for passage in 0..<(offsets.count - 1) {
      forEachNeighbour(of: passage) { other in
        if other > passage { pairs.append(CandidatePair(UInt32(passage), UInt32(other))) }
      }
    }
    CandidatePair.sortUnique(&pairs)
    return pairs
  }
}
