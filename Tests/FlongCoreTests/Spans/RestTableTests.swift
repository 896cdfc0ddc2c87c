import Testing

@testable import FlongCore

struct RestTableTests {
  /// Runs of few and of many different tokens, of less than a word and of several, against the table that is
  /// filled cell by cell.
  @Test(arguments: [1, 2, 3, 20, 1000] as [UInt32], [0, 1, 5, 63, 64, 65, 128, 150])
  func everyRestIsAsLongAsInTheTable(different: UInt32, count: Int) {
    var random = SeededGenerator(seed: UInt64(different) * 1000 + UInt64(count))
    func draw(_ count: Int) -> [UInt32] {
      (0..<count).map { _ in
        UInt32.random(in: 0..<different, using: &random) &* 0x9E37_79B9
      }
    }
    let a = draw(Int.random(in: 0...90, using: &random))
    let b = draw(count)
    var longest = [[Int]](
      repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        longest[i][j] =
          a[i] == b[j] ? longest[i + 1][j + 1] + 1 : max(longest[i + 1][j], longest[i][j + 1])
      }
    }
    let table = RestTable(a[...], b[...])
    for i in 0...a.count {
      for j in 0...b.count {
        #expect(table.length(i, j) == longest[i][j])
        if j < b.count { #expect(table.needs(i, j) == (longest[i][j] > longest[i][j + 1])) }
      }
    }
  }
}
