extension SplitMix {
  /// A sequence of its own for each thing that is made, so that no thing depends on another.
  init(seed: Int, _ kind: String, _ number: Int) {
    // FNV-1a tells the kinds apart.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in kind.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var mixer = SplitMix(seed: hash ^ UInt64(truncatingIfNeeded: seed))
    self.init(seed: mixer.next() &+ UInt64(truncatingIfNeeded: number) &* 0x2545_F491_4F6C_DD1D)
  }

  /// True in `percent` of 100 cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of the items, each as likely as the others.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// A number in the range.
  mutating func pick(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// `count` different numbers below `bound`, in the order drawn.
  mutating func different(_ count: Int, below bound: Int) -> [Int] {
    var drawn: [Int] = []
    while drawn.count < min(count, bound) {
      let number = below(bound)
      if !drawn.contains(number) { drawn.append(number) }
    }
    return drawn
  }
}
