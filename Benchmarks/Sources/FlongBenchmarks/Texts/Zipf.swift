/// Draws numbers so that the n-th comes up with a frequency of 1/n (Zipf 1949).
struct Zipf {
  /// Sums of the whole-number weights, so that the draw is the same on every machine.
  private let sums: [UInt64]

  init(count: Int) {
    var sum: UInt64 = 0
    sums = (1...count).map { rank in
      sum += 1_000_000_000 / UInt64(rank)
      return sum
    }
  }

  func draw(_ random: inout SplitMix) -> Int {
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
