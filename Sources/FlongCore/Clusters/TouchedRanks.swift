/// The passages whose representative has to be chosen again, by rank; taken from the heaviest on.
struct TouchedRanks {
  private var isTouched: [Bool]
  private var start = 0

  init(count: Int) { isTouched = [Bool](repeating: false, count: count) }

  func contains(_ rank: UInt32) -> Bool { isTouched[Int(rank)] }

  mutating func insert(_ rank: UInt32) { isTouched[Int(rank)] = true }

  /// The next ranks up to `end`, `count` of them at most; nil behind the last.
  mutating func next(_ count: Int) -> (start: UInt32, end: UInt32, ranks: [UInt32])? {
    let first = start
    var ranks: [UInt32] = []
    while start < isTouched.count && ranks.count < count {
      if isTouched[start] { ranks.append(UInt32(start)) }
      start += 1
    }
    return ranks.isEmpty ? nil : (UInt32(first), UInt32(start), ranks)
  }
}
