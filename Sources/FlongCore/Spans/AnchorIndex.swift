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

  /// Anchors of some texts that follow each other: hashes, and positions, which ascend.
  public struct Part: Sendable {
    let keys: [UInt64]
    let positions: [UInt32]

    public init(keys: [UInt64], positions: [UInt32]) {
      precondition(keys.count == positions.count)
      (self.keys, self.positions) = (keys, positions)
    }
  }

  public let positions: [UInt32]
  public let links: [Links]

  /// Links the anchors of all parts; positions ascend from part to part, too.
  ///
  /// Anchors are dealt out by key, linked where they then lie side by side, and their links taken back
  /// by dealing once more: everything is read and written in order, so that little of it has to be in
  /// memory.
  ///
  /// - Complexity: O(n), 12 bytes an anchor beside the parts and what is kept.
  public init(_ parts: [Part], run: Clusterer.Run = Clusterer.alone) {
    let dealing = AnchorDealing(parts, run: run)
    let packed = AnchorIndex.packed(dealing, run: run)
    (positions, links) = AnchorIndex.arrays(of: dealing.count) { positions, links in
      nonisolated(unsafe) let (positions, links) = (positions, links)
      run(dealing.shareCount, 1) {
        dealing.deal($0) { _, position, number, place in
          positions.initializeElement(at: number, to: position)
          links.initializeElement(
            at: number,
            to: Links(
              first: UInt32(truncatingIfNeeded: packed[place] &>> 32),
              previous: UInt32(truncatingIfNeeded: packed[place])))
        }
      }
    }
  }

  /// Two arrays of equal length, of which `fill` initializes all elements.
  @inline(__always)
  private static func arrays<First, Second>(
    of count: Int,
    fill: (UnsafeMutableBufferPointer<First>, UnsafeMutableBufferPointer<Second>) -> Void
  ) -> ([First], [Second]) {
    var second: [Second] = []
    let first = [First](unsafeUninitializedCapacity: count) { first, firstCount in
      second = [Second](unsafeUninitializedCapacity: count) { second, secondCount in
        fill(first, second)
        secondCount = count
      }
      firstCount = count
    }
    return (first, second)
  }

  /// The links of the anchors where they are dealt to: first << 32 | previous.
  private static func packed(_ dealing: AnchorDealing, run: Clusterer.Run) -> [UInt64] {
    var (packed, numbers): ([UInt64], [UInt32]) = arrays(of: dealing.count) { keys, numbers in
      nonisolated(unsafe) let (keys, numbers) = (keys, numbers)
      run(dealing.shareCount, 1) {
        dealing.deal($0) { key, _, number, place in
          keys.initializeElement(at: place, to: key)
          numbers.initializeElement(at: place, to: UInt32(truncatingIfNeeded: number))
        }
      }
    }
    packed.withUnsafeMutableBufferPointer { packed in
      nonisolated(unsafe) let packed = packed
      run(AnchorDealing.partitions, 1) { [numbers] range in
        for partition in range {
          let rows = dealing.bounds[partition]..<dealing.bounds[partition + 1]
          link(UnsafeMutableBufferPointer(rebasing: packed[rows]), numbered: numbers[rows])
        }
      }
    }
    return packed
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
    Prefetch.pages(UnsafeRawBufferPointer(anchors))
    numbers.withUnsafeBytes { Prefetch.pages($0) }
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
}
