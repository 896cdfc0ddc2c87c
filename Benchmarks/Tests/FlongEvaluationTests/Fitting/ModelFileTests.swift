import Testing

@testable import Flong
@testable import FlongEvaluation

struct ModelFileTests {
  private func file(_ trees: BoostedTrees, _ comments: [String] = ["What it is."]) -> ModelFile {
    ModelFile(trees: trees, features: PageLine.features, comments: comments)
  }

  @Test func aTreeIsALine() {
    let tree = BoostedTree(
      features: [0, 1, 2, 3, 0, 0, 0], thresholds: [4, 3, 2, ModelFile.none, 1, 1, 1],
      values: [0.1, 0.1, 0.2, 0.2, -0.004, -0.008, 1, 1],
      cover: [Double](repeating: 1, count: 8))
    let text = file(BoostedTrees(base: 1, trees: [tree, tree])).text
    let questions =
      "repeats<4 inSource<3 share<2 sourceSize<1000000 repeats<1 repeats<1 repeats<1"
    #expect(
      text == """
        # What it is.
        \(questions) 132 115 150 110 120 99 200 110 110 120 120 100 99 200 200
        \(questions) 32 15 50 10 20 -1 100 10 10 20 20 0 -1 100 100

        """)
  }

  /// What Flong reads says the same as the trees, but for what is rounded.
  @Test func flongReadsWhatWasWritten() {
    let rows = FittingRows.made(400)
    var parameters = BoostingParameters()
    parameters.rounds = 20
    let trees = BoostedTrees(rows, parameters, jobs: 1)
    let model = PageModel(Array(file(trees).text.utf8))
    #expect(model.count == 20)
    for row in 0..<rows.count {
      var values = [Int](repeating: 0, count: PageLine.features.count)
      for feature in 0..<3 { values[feature] = rows.columns[feature][row] }
      let sum = model.contributions(values)
      let hundredths = Double(sum.base + sum.features.reduce(0, +))
      #expect(abs(hundredths - trees.logOdds(values) * 100) <= 0.5 * 21)
    }
  }
}
