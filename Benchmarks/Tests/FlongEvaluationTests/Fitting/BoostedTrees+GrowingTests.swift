import Testing

@testable import FlongEvaluation

struct BoostedTreesGrowingTests {
  private func parameters(_ rounds: Int) -> BoostingParameters {
    var parameters = BoostingParameters()
    parameters.rounds = rounds
    return parameters
  }

  @Test func aKnownSplitIsFound() throws {
    let trees = BoostedTrees(.made(600), parameters(1), jobs: 1)
    let tree = try #require(trees.trees.first)
    #expect(tree.features[0] == 0 && tree.thresholds[0] == 10)
    #expect(tree.features[1] == 1 && tree.thresholds[1] == 3)
    #expect(trees.trees.count == 1)
  }

  @Test func logOddsTellTheKindsApart() {
    let trees = BoostedTrees(.made(600), parameters(40), jobs: 1)
    for values in [[9, 3, 0], [0, 5, 49]] { #expect(trees.logOdds(values) > 0.5) }
    for values in [[10, 3, 0], [9, 2, 0], [19, 0, 49]] { #expect(trees.logOdds(values) < -0.5) }
  }

  /// Three of four rows alike: no tree can say more than that share.
  @Test func logOddsAreThoseOfTheShare() {
    var rows = FittingRows(features: 1)
    for row in 0..<400 { rows.append([1], isBoilerplate: row % 4 != 0) }
    let trees = BoostedTrees(rows, parameters(5), jobs: 1)
    #expect(abs(trees.base - 1.0986) < 0.0001)
    #expect(abs(trees.logOdds([1]) - 1.0986) < 0.0001)
  }

  @Test func weightsCountAsRows() {
    var rows = FittingRows(features: 1)
    rows.append([1], isBoilerplate: true, weight: 3)
    rows.append([1], isBoilerplate: false)
    #expect(abs(BoostedTrees(rows, parameters(1), jobs: 1).base - 1.0986) < 0.0001)
  }

  @Test func threadsDoNotShow() {
    let rows = FittingRows.made(300)
    #expect(
      BoostedTrees(rows, parameters(9), jobs: 1) == BoostedTrees(rows, parameters(9), jobs: 4))
  }
}
