import Testing

@testable import FlongEvaluation

struct BoostedTreeTests {
  private let tree = BoostedTree(
    features: [0, 1, 1, 2, 2, 2, 2], thresholds: [5, 3, 7, 1, 1, 1, 1],
    values: [1, 2, 3, 4, 5, 6, 7, 8], cover: [1, 3, 0, 0, 1, 1, 1, 1])

  @Test(arguments: [
    ([4, 2, 0], 0), ([4, 2, 1], 1), ([4, 3, 0], 2), ([5, 6, 0], 4), ([5, 7, 0], 6), ([9, 9, 9], 7),
  ])
  func aSmallerValueGoesLeft(_ values: [Int], _ leaf: Int) {
    #expect(tree.leaf { values[$0] } == leaf)
  }

  @Test func meansAreWeighedByTheRows() {
    // Where no row falls, both leaves count alike; above, that node weighs nothing.
    #expect(tree.means[3...6] == [1.75, 3.5, 5.5, 7.5])
    #expect(tree.means[1...2] == [1.75, 6.5])
    #expect(tree.means[0] == (4 * 1.75 + 4 * 6.5) / 8)
    #expect(tree.means[7...] == [1, 2, 3, 4, 5, 6, 7, 8])
  }
}
