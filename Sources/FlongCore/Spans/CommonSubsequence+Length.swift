extension CommonSubsequence {
  /// How many tokens two runs have in common, in the same order.
  ///
  /// - Complexity: O(n · m) in what differs between the common beginning and the common end; one row of
  ///   what differs, kept in `row` between calls.
  public static func length(_ a: [UInt64], _ b: [UInt64], row: inout [UInt32]) -> Int {
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] {
      tail += 1
    }
    let columns = b.count - tail - start
    guard a.count - tail > start && columns > 0 else { return start + tail }
    row.removeAll(keepingCapacity: true)
    row.append(contentsOf: repeatElement(0, count: columns + 1))
    for i in start..<(a.count - tail) {
      // The row above holds what the shorter run has in common; `corner` its value one column back.
      var corner: UInt32 = 0
      for j in 0..<columns {
        let above = row[j + 1]
        row[j + 1] = a[i] == b[start + j] ? corner + 1 : max(above, row[j])
        corner = above
      }
    }
    return start + tail + Int(row[columns])
  }
}
