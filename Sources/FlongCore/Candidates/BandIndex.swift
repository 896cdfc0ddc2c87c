/// For every passage the others that agree with it in a band of their signatures.
///
/// A group of up to `fullGroup` passages proposes all its pairs; in a larger one each passage is held
/// against the first and its neighbours in the group, so that n passages cost 2n pairs, not n².
public struct BandIndex: Sendable {
  public static let fullGroup = 128

  /// The members of all groups of all bands, group by group, ascending in each.
  private let members: [UInt32]
  /// Where each group begins in `members`, and the end of the last.
  private let starts: [UInt32]
  /// The groups of each passage, from its offset to that of the next.
  private let groups: [UInt32]
  private let offsets: [UInt32]

  /// The groups of all bands over `count` passages.
  ///
  /// - Complexity: O(members of the groups + `count`).
  public init(_ bands: [Band], count: Int) {
    let total = bands.reduce(0) { $0 + $1.members.count }
    precondition(total < Int(UInt32.max))
    var members: [UInt32] = []
    members.reserveCapacity(total)
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bands.reduce(1) { $0 + $1.ends.count })
    for band in bands {
      let base = UInt32(members.count)
      for end in band.ends { starts.append(base + end) }
      members += band.members
    }
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for member in members { offsets[Int(member) + 1] += 1 }
    for passage in 0..<count { offsets[passage + 1] += offsets[passage] }
    var ends = offsets
    groups = [UInt32](unsafeUninitializedCapacity: total) { groups, initialised in
      ends.withUnsafeMutableBufferPointer { ends in
        members.withUnsafeBufferPointer { members in
          for group in 0..<(starts.count - 1) {
            for member in members[Int(starts[group])..<Int(starts[group + 1])] {
              groups[Int(ends[Int(member)])] = UInt32(group)
              ends[Int(member)] &+= 1
            }
          }
        }
      }
      initialised = total
    }
    self.members = members
    self.starts = starts
    self.offsets = offsets
  }

  /// Whether a passage agrees with any other.
  public func hasNeighbours(_ passage: Int) -> Bool { offsets[passage + 1] > offsets[passage] }

  /// Calls `body` with every passage that is proposed with this one, once a band.
  @inline(__always)
  func forEachNeighbour(of passage: Int, _ body: (Int) -> Void) {
    members.withUnsafeBufferPointer { members in
      starts.withUnsafeBufferPointer { starts in
        groups.withUnsafeBufferPointer { groups in
          for place in Int(offsets[passage])..<Int(offsets[passage + 1]) {
            let group = Int(groups[place])
            let all = UnsafeBufferPointer(
              rebasing: members[Int(starts[group])..<Int(starts[group + 1])])
            if all.count <= BandIndex.fullGroup || Int(all[0]) == passage {
              for other in all where other != passage { body(Int(other)) }
            } else {
              let own = all.partitioningIndex { $0 >= passage }
              body(Int(all[0]))
              if own > 1 { body(Int(all[own - 1])) }
              if own + 1 < all.count { body(Int(all[own + 1])) }
            }
          }
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
