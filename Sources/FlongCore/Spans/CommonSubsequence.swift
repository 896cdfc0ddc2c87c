/// The longest common subsequence of two token runs: what copies of a wording have in common, in
/// order (Wagner and Fischer 1974), found with bits (Hyyrö 2004). Tokens are ids of a `Vocabulary`.
public enum CommonSubsequence {
  /// For each token of `a` its match in `b`, ascending, or nil; of equal choices the first in `a`.
  ///
  /// - Complexity: O(n · m / 64) in what differs between the common beginning and the common end.
  public static func matches(_ a: [UInt32], _ b: [UInt32]) -> [Int?] {
    var matches = [Int?](repeating: nil, count: a.count)
    let (start, tail) = commonEnds(a, b)
    for i in 0..<start { matches[i] = i }
    for i in 0..<tail { matches[a.count - 1 - i] = b.count - 1 - i }
    let rows = a.count - tail - start
    let columns = b.count - tail - start
    guard rows > 0 && columns > 0 else { return matches }
    let rests = RestTable(a[start..<start + rows], b[start..<start + columns])
    var (i, j) = (0, 0)
    while i < rows && j < columns {
      if a[start + i] == b[start + j] {
        matches[start + i] = start + j
        i += 1
        j += 1
      } else if rests.needs(i, j) || rests.length(i + 1, j) == rests.length(i, j) {
        // The token of `a` is not needed, which of equal choices is taken first.
        i += 1
      } else {
        j += 1
      }
    }
    return matches
  }

  /// How many tokens two runs have in common at the beginning, and how many behind these at the end.
  static func commonEnds(_ a: [UInt32], _ b: [UInt32]) -> (start: Int, tail: Int) {
    let most = min(a.count, b.count)
    var start = 0
    while start < most, a[start] == b[start] { start += 1 }
    var tail = 0
    while tail < most - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    return (start, tail)
  }
}
