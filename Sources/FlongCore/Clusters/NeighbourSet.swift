/// Passages, each once, in the order in which they came; emptied at no cost.
struct NeighbourSet {
  private(set) var members: [UInt32] = []
  /// Open addressing, at most half full: round << 32 | passage; those of earlier rounds are empty.
  private var slots = [UInt64](repeating: 0, count: 64)
  private var round: UInt64 = 1 << 32

  mutating func removeAll() {
    members.removeAll(keepingCapacity: true)
    round &+= 1 << 32
    // After 2³² rounds the first would seem to be this one.
    if round == 0 { clear(slots.count) }
  }

  private mutating func clear(_ count: Int) {
    slots = [UInt64](repeating: 0, count: count)
    round = 1 << 32
  }

  /// - Complexity: O(1), amortised.
  @inline(__always)
  mutating func insert(_ passage: UInt32) {
    guard place(passage) else { return }
    members.append(passage)
    if members.count * 2 > slots.count {
      clear(slots.count * 4)
      for member in members { _ = place(member) }
    }
  }

  /// Takes a slot; false where the passage has one.
  @inline(__always)
  private mutating func place(_ passage: UInt32) -> Bool {
    let entry = round | UInt64(passage)
    return slots.withUnsafeMutableBufferPointer { slots in
      let mask = slots.count &- 1
      var slot = Int(truncatingIfNeeded: (UInt64(passage) &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
      while slots[slot] >= round {
        if slots[slot] == entry { return false }
        slot = (slot &+ 1) & mask
      }
      slots[slot] = entry
      return true
    }
  }
}
