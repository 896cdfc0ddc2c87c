/// For every anchor the first and the latest earlier place of the same anchor.
///
/// Places are linked to one earlier place, never enumerated in pairs: a footer in 10,000 articles
/// costs 10,000 links.
public struct AnchorIndex: Sendable {
  /// The earlier anchors that one is linked to, by number, or `none`.
  public struct Links: Sendable, Equatable {
    public var first: UInt32
    public var previous: UInt32
  }

  /// No earlier place.
  public static let none = UInt32.max
  /// Partitions of the key space; each is linked on its own thread, in a table that the cache holds.
  static let partitions = 512

  public let positions: [UInt32]
  public let links: [Links]

  /// Takes anchors in ascending order of position, and links them.
  ///
  /// Anchors are dealt out by key, linked where they then lie side by side, and their links taken back
  /// by dealing once more: everything is read and written in order, so that little of it has to be in
  /// memory.
  ///
  /// - Complexity: O(n), 12 bytes an anchor beside what is kept.
  public init(
    keys: [UInt64], positions: [UInt32],
    run: Clusterer.Run = { count, _, body in body(0..<count) }
  ) {
    precondition(keys.count == positions.count && keys.count < Int(UInt32.max))
    self.positions = positions
    var starts = [Int](repeating: 0, count: AnchorIndex.partitions + 1)
    for key in keys { starts[AnchorIndex.partition(of: key) + 1] += 1 }
    for partition in 0..<AnchorIndex.partitions { starts[partition + 1] += starts[partition] }
    var dealt = [UInt64](repeating: 0, count: keys.count)
    var members = [UInt32](repeating: 0, count: keys.count)
    var next = starts
    for (i, key) in keys.enumerated() {
      let place = AnchorIndex.deal(key, &next)
      dealt[place] = key
      members[place] = UInt32(truncatingIfNeeded: i)
    }
    let (bounds, numbers) = (starts, members)
    dealt.withUnsafeMutableBufferPointer { dealt in
      nonisolated(unsafe) let dealt = dealt
      run(AnchorIndex.partitions, 1) { range in
        for partition in range {
          let rows = bounds[partition]..<bounds[partition + 1]
          AnchorIndex.link(
            UnsafeMutableBufferPointer(rebasing: dealt[rows]), numbered: numbers[rows])
        }
      }
    }
    next = starts
    links = keys.map {
      let packed = dealt[AnchorIndex.deal($0, &next)]
      return Links(
        first: UInt32(truncatingIfNeeded: packed &>> 32),
        previous: UInt32(truncatingIfNeeded: packed))
    }
  }

  /// An anchor of the table: its key, the first with that key, and the latest.
  private struct Slot {
    var key: UInt64
    var first: UInt32
    var latest: UInt32
  }

  /// Replaces the keys of a partition by their links: first << 32 | previous.
  ///
  /// - Complexity: O(m) for m anchors.
  private static func link(
    _ anchors: UnsafeMutableBufferPointer<UInt64>, numbered numbers: ArraySlice<UInt32>
  ) {
    var capacity = 16
    while capacity < anchors.count * 2 { capacity *= 2 }
    let mask = capacity - 1
    withUnsafeTemporaryAllocation(of: Slot.self, capacity: capacity) { slots in
      slots.initialize(repeating: Slot(key: 0, first: none, latest: none))
      for (i, number) in numbers.enumerated() {
        let key = anchors[i]
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot].first != none && slots[slot].key != key { slot = (slot &+ 1) & mask }
        anchors[i] = UInt64(slots[slot].first) << 32 | UInt64(slots[slot].latest)
        if slots[slot].first == none { slots[slot] = Slot(key: key, first: number, latest: number) }
        slots[slot].latest = number
      }
    }
  }

  /// The next place in the partition of a key.
  @inline(__always)
  private static func deal(_ key: UInt64, _ next: inout [Int]) -> Int {
    let partition = partition(of: key)
    defer { next[partition] += 1 }
    return next[partition]
  }

  /// The top bits decide; winnowing prefers small hashes, so they are mixed first.
  @inline(__always)
  static func partition(of key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) &>> 55)
  }
}
