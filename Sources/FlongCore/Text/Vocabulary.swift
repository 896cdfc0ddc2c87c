/// The distinct tokens of a collection, each with an id: 32 bits in place of the 64 of its hash.
///
///     hashes   h0  h1  h2  …    in the order in which they first came
///     id       place << 1 | flag of numbers
///
/// The lowest bit of an id means what that of a hash means (see `TokenHash`), so that texts are compared
/// by their ids alone. Frequent tokens come early: their hashes lie together.
public struct Vocabulary: Sendable {
  private static let block = 256

  /// The hash of each token, by place.
  public private(set) var hashes: [UInt64] = []
  /// Open addressing, at most half full: the place of a token and 1, from where its hash says; 0 is free.
  private var slots: [UInt32] = []

  public init() {}

  /// The place of the token with an id.
  @inline(__always)
  public static func place(of id: UInt32) -> Int { Int(id &>> 1) }

  /// A hash of an id, which no other has.
  @inline(__always)
  public static func hash(of id: UInt32) -> UInt64 { UInt64(id) &* 0x9E37_79B9_7F4A_7C15 }

  /// A hash of two ids in their order, which no other two have.
  @inline(__always)
  public static func hash(of first: UInt32, _ second: UInt32) -> UInt64 {
    let pair = UInt64(first) << 32 | UInt64(second)
    let mixed = (pair ^ 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    return (mixed ^ mixed &>> 31) &* 0x94D0_49BB_1331_11EB
  }

  /// Appends the ids of tokens, which are their hashes; those that are new get the next ones.
  ///
  /// - Precondition: There are fewer than 2³¹ distinct ones.
  /// - Complexity: O(n).
  public mutating func append(_ tokens: UnsafeBufferPointer<UInt64>, to ids: inout [UInt32]) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Vocabulary.block) { block in
      for start in stride(from: 0, to: tokens.count, by: Vocabulary.block) {
        let end = min(tokens.count, start + Vocabulary.block)
        let part = UnsafeBufferPointer(rebasing: tokens[start..<end])
        add(part, block)
        ids.append(contentsOf: UnsafeBufferPointer(rebasing: block[..<part.count]))
      }
    }
  }

  /// Writes the ids of up to `block` tokens.
  private mutating func add(
    _ tokens: UnsafeBufferPointer<UInt64>, _ ids: UnsafeMutableBufferPointer<UInt32>
  ) {
    let before = hashes.count
    let most = before + tokens.count
    precondition(most < 1 << 31, "more than 2³¹ distinct tokens")
    if most * 2 > slots.count { makeSlots(most) }
    // All may be new: room for them is written through, and given back.
    hashes.append(contentsOf: tokens)
    var count = before
    hashes.withUnsafeMutableBufferPointer { hashes in
      slots.withUnsafeMutableBufferPointer { slots in
        let mask = slots.count &- 1
        // Apart, so that nothing that is read waits for another.
        for i in tokens.indices {
          ids[i] = slots[Vocabulary.home(of: tokens[i], mask)]
        }
        for i in tokens.indices {
          let hash = tokens[i]
          var place = ids[i]
          if place == 0 || hashes[Int(place &- 1)] != hash {
            var slot = Vocabulary.home(of: hash, mask)
            while slots[slot] != 0 && hashes[Int(slots[slot] &- 1)] != hash {
              slot = (slot &+ 1) & mask
            }
            if slots[slot] == 0 {
              hashes[count] = hash
              count &+= 1
              slots[slot] = UInt32(truncatingIfNeeded: count)
            }
            place = slots[slot]
          }
          ids[i] = (place &- 1) &<< 1 | UInt32(truncatingIfNeeded: hash & 1)
        }
      }
    }
    hashes.removeLast(most - count)
  }

  /// The slot where the search for a token begins.
  @inline(__always)
  private static func home(of hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash &>> 20) & mask
  }

  /// Makes room for so many tokens in all.
  private mutating func makeSlots(_ count: Int) {
    var size = 1024
    while size < count * 4 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    for (place, hash) in hashes.enumerated() {
      var slot = Vocabulary.home(of: hash, size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(place + 1)
    }
  }
}
