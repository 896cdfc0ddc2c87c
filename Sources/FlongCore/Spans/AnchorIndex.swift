/// For every anchor the first and the latest earlier place of the same anchor.
///
/// Places are linked to one earlier place, never enumerated in pairs: a footer in 10,000 articles
/// costs 10,000 links.
public struct AnchorIndex: Sendable {
  /// No earlier place.
  public static let none = UInt32.max
  /// Partitions of the key space; each can be linked on its own thread, in a table that the cache holds.
  public static let partitions = 512

  public let keys: [UInt64]
  public let positions: [UInt32]
  /// The anchors by partition, ascending in each.
  private let members: [UInt32]
  /// Where each partition begins in `members`, and the end of the last.
  private let starts: [Int]

  /// Takes anchors in ascending order of position.
  ///
  /// - Complexity: O(n).
  public init(keys: [UInt64], positions: [UInt32]) {
    precondition(keys.count == positions.count && keys.count < Int(UInt32.max))
    self.keys = keys
    self.positions = positions
    var starts = [Int](repeating: 0, count: AnchorIndex.partitions + 1)
    for key in keys { starts[AnchorIndex.partition(of: key) + 1] += 1 }
    for partition in 0..<AnchorIndex.partitions { starts[partition + 1] += starts[partition] }
    var next = starts
    members = [UInt32](unsafeUninitializedCapacity: keys.count) { members, count in
      for (i, key) in keys.enumerated() {
        let partition = AnchorIndex.partition(of: key)
        members[next[partition]] = UInt32(truncatingIfNeeded: i)
        next[partition] += 1
      }
      count = keys.count
    }
    self.starts = starts
  }

  /// Links the anchors of one partition: writes the indices of the first and of the latest earlier
  /// anchor with the same key, or `none`. Partitions write disjoint elements.
  ///
  /// - Complexity: O(m) for the partition's m anchors.
  public func link(
    partition: Int, first: UnsafeMutableBufferPointer<UInt32>,
    previous: UnsafeMutableBufferPointer<UInt32>
  ) {
    let members = members[starts[partition]..<starts[partition + 1]]
    var capacity = 16
    while capacity < members.count * 2 { capacity *= 2 }
    let mask = capacity - 1
    let empty = (first: AnchorIndex.none, latest: AnchorIndex.none)
    withUnsafeTemporaryAllocation(of: (first: UInt32, latest: UInt32).self, capacity: capacity) {
      slots in
      slots.initialize(repeating: empty)
      keys.withUnsafeBufferPointer { keys in
        for i in members {
          let key = keys[Int(i)]
          var slot = Int(truncatingIfNeeded: key) & mask
          while slots[slot].first != AnchorIndex.none && keys[Int(slots[slot].first)] != key {
            slot = (slot &+ 1) & mask
          }
          first[Int(i)] = slots[slot].first
          previous[Int(i)] = slots[slot].latest
          if slots[slot].first == AnchorIndex.none { slots[slot].first = i }
          slots[slot].latest = i
        }
      }
    }
  }

  /// The top bits decide; winnowing prefers small hashes, so they are mixed first.
  @inline(__always)
  static func partition(of key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) &>> 55)
  }
}
