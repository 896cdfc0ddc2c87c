/// The longest common subsequence of two token runs: what copies of a wording have in common, in
/// order (Wagner and Fischer 1974).
public enum CommonSubsequence {
  /// For each token of `a` its match in `b`, ascending, or nil; of equal choices the first in `a`.
  ///
  /// - Complexity: O(n · m) in what differs between the common beginning and the common end.
  public static func matches(_ a: [UInt64], _ b: [UInt64]) -> [Int?] {
    var matches = [Int?](repeating: nil, count: a.count)
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] {
      matches[start] = start
      start += 1
    }
    var tail = 0
    while tail < min(a.count, b.count) - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] {
      tail += 1
      matches[a.count - tail] = b.count - tail
    }
    let rows = a.count - tail - start
    let columns = b.count - tail - start
    guard rows > 0 && columns > 0 else { return matches }
    // The longest of the rests behind each pair of places.
    let width = columns + 1
    var longest = [UInt32](repeating: 0, count: (rows + 1) * width)
    fill(&longest, a[start..<start + rows], b[start..<start + columns])
    var (i, j) = (0, 0)
    while i < rows && j < columns {
      if a[start + i] == b[start + j] {
        matches[start + i] = start + j
        i += 1
        j += 1
      } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return matches
  }

  /// Fills the table row by row, from the last.
  private static func fill(
    _ table: inout [UInt32], _ a: ArraySlice<UInt64>, _ b: ArraySlice<UInt64>
  ) {
    let width = b.count + 1
    table.withUnsafeMutableBufferPointer { table in
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          for i in (0..<a.count).reversed() {
            let row = table.baseAddress! + i * width
            let below = row + width
            let token = a[i]
            // No cell of this loop waits for another one, so that it takes several at once.
            for j in 0..<b.count {
              row[j] = max(below[j], below[j &+ 1] &+ (b[j] == token ? 1 : 0))
            }
            var longest: UInt32 = 0
            var j = b.count
            while j > 0 {
              j &-= 1
              longest = max(longest, row[j])
              row[j] = longest
            }
          }
        }
      }
    }
  }
}
