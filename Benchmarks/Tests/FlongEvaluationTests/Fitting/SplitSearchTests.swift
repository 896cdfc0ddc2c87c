import Testing

@testable import FlongEvaluation

struct SplitSearchTests {
  /// The second feature tells the two kinds apart, the first does not.
  private let columns = [[1, 2, 1, 2, 1, 2, 1, 2], [1, 1, 2, 2, 3, 3, 4, 4]]
  private let gradients = [1.0, 1, 1, 1, -1, -1, -1, -1]
  private let curvatures = [Double](repeating: 0.25, count: 8)

  private func search(
    _ nodes: [UInt8], count: Int = 1, least: Double = 0.1, jobs: Int = 1
  ) -> [SplitSearch.Split] {
    var parameters = BoostingParameters()
    parameters.penalty = 1
    parameters.leastCurvature = least
    return SplitSearch(bins: FeatureBins(columns, most: 8), parameters: parameters, jobs: jobs)
      .best(of: nodes, count: count, gradients: gradients, curvatures: curvatures)
  }

  private let root = [UInt8](repeating: 0, count: 8)

  @Test func theBestFeatureAndBinAreFound() {
    // Each side: a gradient of 4, a curvature of 1 and the penalty of 1; nothing is left in sum.
    #expect(search(root) == [.init(gain: 16, feature: 1, bin: 1)])
  }

  @Test func nodesAreSplitEachByItsOwnRows() {
    let splits = search([0, 0, 0, 1, 1, 1, 1, 0], count: 2)
    #expect(splits[0].feature == 1 && splits[0].bin == 1)
    #expect(splits[1].feature == 1 && splits[1].bin == 1)
    #expect(splits[0].gain < 16 && splits[1].gain < 16)
  }

  @Test func sidesNeedTheirCurvature() {
    #expect(search(root, least: 1.01)[0].bin == nil)
    #expect(search(root, least: 1)[0].bin == 1)
  }

  @Test func aNodeOfOneKindIsNotSplit() {
    #expect(search([0, 0, 0, 0, 1, 1, 1, 1], count: 2).map(\.bin) == [nil, nil])
  }

  @Test func threadsDoNotShow() {
    let nodes: [UInt8] = [0, 1, 0, 1, 1, 0, 0, 1]
    #expect(search(nodes, count: 2) == search(nodes, count: 2, jobs: 5))
  }
}
