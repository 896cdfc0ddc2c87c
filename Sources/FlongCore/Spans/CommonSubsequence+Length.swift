extension CommonSubsequence {
  /// How many tokens two runs have in common, in the same order (Hyyrö 2004).
  ///
  /// - Complexity: O(n · m / 64) additions and O(n · m) comparisons in what differs between the common
  ///   beginning and the common end.
  public static func length(_ a: [UInt32], _ b: [UInt32]) -> Int {
    let (start, tail) = commonEnds(a, b)
    let rows = start..<(a.count - tail)
    let columns = start..<(b.count - tail)
    guard !rows.isEmpty && !columns.isEmpty else { return start + tail }
    return start + tail
      + a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          length(UnsafeBufferPointer(rebasing: a[rows]), UnsafeBufferPointer(rebasing: b[columns]))
        }
      }
  }

  /// The same in full: rows as those of a `RestTable`, each over the one before.
  private static func length(
    _ a: UnsafeBufferPointer<UInt32>, _ b: UnsafeBufferPointer<UInt32>
  ) -> Int {
    let width = (b.count + 63) / 64
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * width) { words in
      guard let row = words.baseAddress else { return 0 }
      words.initialize(repeating: .max)
      for token in a {
        for word in 0..<width {
          let first = word &* 64
          var places: UInt64 = 0
          for place in 0..<min(64, b.count &- first) {
            places |= (b[first &+ place] == token ? 1 : 0) &<< UInt64(truncatingIfNeeded: place)
          }
          words[width &+ word] = places
        }
        RestTable.fill(row, row, row + width, width: width)
      }
      // Bits behind the last column stay set.
      return words[..<width].reduce(0) { $0 + (~$1).nonzeroBitCount }
    }
  }
}
