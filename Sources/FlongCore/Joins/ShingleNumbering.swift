/// Small numbers for shingles, in the order of their first appearance, and how often each appears.
struct ShingleNumbering: Sendable {
  /// The number of the shingle at each position.
  private(set) var numbers: [UInt32] = []
  /// Appearances, by number.
  private(set) var frequencies: [UInt32] = []

  /// Numbers `shingles`.
  ///
  /// - Complexity: O(n) expected, by open addressing in a table that is at most half full.
  init(_ shingles: [UInt64]) {
    precondition(shingles.count < Int(UInt32.max), "numbers have 32 bits")
    var bits = 4
    while 1 << bits < 2 * shingles.count { bits += 1 }
    let mask = 1 << bits - 1
    let shift = UInt64(64 - bits)
    var table = [UInt32](repeating: .max, count: 1 << bits)
    var values: [UInt64] = []
    numbers.reserveCapacity(shingles.count)
    for shingle in shingles {
      // Fibonacci hashing (Knuth, TAOCP 3, 6.4): small test values spread as well as hashes do.
      var place = Int(truncatingIfNeeded: (shingle &* 0x9E37_79B9_7F4A_7C15) &>> shift)
      while table[place] != .max && values[Int(table[place])] != shingle {
        place = (place + 1) & mask
      }
      if table[place] == .max {
        table[place] = UInt32(values.count)
        values.append(shingle)
        frequencies.append(0)
      }
      frequencies[Int(table[place])] += 1
      numbers.append(table[place])
    }
  }
}
