/// For every anchor the first and the latest earlier place of the same anchor.
///
/// Places are linked to one earlier place, never enumerated in pairs: a footer in 10,000 articles
/// costs 10,000 links.
public struct AnchorIndex: Sendable {
  /// No earlier place.
  public static let none = UInt32.max
  /// Partitions of the key space; each can be linked on its own thread.
  public static let partitions = 64

  public let keys: [UInt64]
  public let positions: [UInt32]

  /// Takes anchors in ascending order of position.
  public init(keys: [UInt64], positions: [UInt32]) {
    precondition(keys.count == positions.count && keys.count < Int(UInt32.max))
    self.keys = keys
    self.positions = positions
  }

  /// Links the anchors of one partition: writes the indices of the first and of the latest earlier
  /// anchor with the same key, or `none`. Partitions write disjoint elements.
  ///
  /// - Complexity: O(n) to find the partition's anchors, O(m) to link them.
  public func link(
    partition: Int, first: UnsafeMutableBufferPointer<UInt32>,
    previous: UnsafeMutableBufferPointer<UInt32>
  ) {
    keys.withUnsafeBufferPointer { keys in
      var members = 0
      for key in keys where AnchorIndex.partition(of: key) == partition { members &+= 1 }
      var capacity = 16
      while capacity < members * 2 { capacity *= 2 }
      let mask = capacity - 1
      var firsts = [UInt32](repeating: AnchorIndex.none, count: capacity)
      var latest = [UInt32](repeating: AnchorIndex.none, count: capacity)
      firsts.withUnsafeMutableBufferPointer { firsts in
        latest.withUnsafeMutableBufferPointer { latest in
          for (i, key) in keys.enumerated() where AnchorIndex.partition(of: key) == partition {
            var slot = Int(truncatingIfNeeded: key) & mask
            while firsts[slot] != AnchorIndex.none && keys[Int(firsts[slot])] != key {
              slot = (slot &+ 1) & mask
            }
            first[i] = firsts[slot]
            previous[i] = latest[slot]
            if firsts[slot] == AnchorIndex.none { firsts[slot] = UInt32(i) }
            latest[slot] = UInt32(i)
          }
        }
      }
    }
  }

  /// The top bits decide; winnowing prefers small hashes, so they are mixed first.
  @inline(__always)
  static func partition(of key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) &>> 58)
  }
}
