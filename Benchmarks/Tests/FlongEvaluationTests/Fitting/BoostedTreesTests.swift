import Testing

@testable import FlongEvaluation

struct BoostedTreesTests {
  @Test func treesAddUp() {
    func tree(_ threshold: Int, _ values: (Double, Double)) -> BoostedTree {
      BoostedTree(
        features: [0, 0, 0, 0, 0, 0, 0],
        thresholds: [threshold] + [Int](repeating: threshold, count: 6),
        values: [values.0, 9, 9, 9, 9, 9, 9, values.1], cover: [Double](repeating: 1, count: 8))
    }
    let trees = BoostedTrees(base: 1, trees: [tree(3, (0.25, 0.5)), tree(6, (2, 4))])
    #expect([2, 3, 6].map { trees.logOdds([$0]) } == [3.25, 3.5, 5.5])
  }
}
