/// A small set of hashes that is emptied without being cleared, so that one serves many texts.
struct HashMarks: Sendable {
  private var keys: [UInt64] = []
  /// The filling to which each slot belongs; only slots of the present one are taken.
  private var fillings: [UInt32] = []
  private var filling: UInt32 = 0
  private(set) var count = 0

  /// Slots, a power of two; more than twice as many as there are hashes.
  var slots: Int { keys.count }

  /// Drops all hashes and makes room for `capacity`; to be called before anything else.
  ///
  /// - Complexity: O(1), unless it must grow.
  mutating func removeAll(capacity: Int) {
    count = 0
    var size = max(64, keys.count)
    while size <= 2 * capacity { size *= 2 }
    if size > keys.count || filling == .max {
      keys = [UInt64](repeating: 0, count: size)
      fillings = [UInt32](repeating: 0, count: size)
      filling = 0
    }
    filling += 1
  }

  /// Takes a hash in, once; gives whether it is new.
  ///
  /// - Precondition: Fewer hashes are in than `removeAll(capacity:)` made room for, or it is one of
  ///   them.
  @discardableResult
  mutating func insert(_ hash: UInt64) -> Bool {
    let slot = slot(hash)
    guard fillings[slot] != filling else { return false }
    keys[slot] = hash
    fillings[slot] = filling
    count += 1
    return true
  }

  /// The slot of a hash that is in; no other hash has it before `removeAll`.
  @inline(__always)
  func slot(of hash: UInt64) -> Int? {
    let slot = slot(hash)
    return fillings[slot] == filling ? slot : nil
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { fillings[slot(hash)] == filling }

  /// Where the hash is, or would go.
  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash &>> 20) & (keys.count - 1)
    while fillings[slot] == filling && keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
