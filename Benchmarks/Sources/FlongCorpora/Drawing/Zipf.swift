/// Draws numbers so that the n-th comes up with a frequency of 1/n (Zipf 1949).
public struct Zipf: Sendable {
  /// Sums of the whole-number weights, so that the draw is the same on every machine.
  private let sums: [UInt64]

  /// The law over `count` ranks from `first` on; the higher the first, the flatter the law.
  public init(count: Int, from first: Int = 1) {
    var sum: UInt64 = 0
    sums = (first..<first + count).map { rank in
      sum += 1_000_000_000 / UInt64(rank)
      return sum
    }
  }

  /// A number from 0 to `count` - 1.
  public func draw(_ random: inout SplitMix) -> Int {
    let wanted = random.next() % sums[sums.count - 1]
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
