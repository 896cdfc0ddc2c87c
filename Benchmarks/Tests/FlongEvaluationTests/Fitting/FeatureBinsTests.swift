import Testing

@testable import FlongEvaluation

struct FeatureBinsTests {
  @Test func cutsLieHalfwayBetweenValues() {
    let bins = FeatureBins([[1, 5, 1, 2, 5]], most: 4)
    #expect(bins.thresholds == [[2, 4]])
    #expect(bins.bins == [[0, 2, 0, 1, 2]])
  }

  @Test func manyValuesAreCutAtQuantiles() {
    let column = (0..<100).map { $0 * $0 }
    let bins = FeatureBins([column], most: 5)
    #expect(bins.thresholds[0].count == 4)
    // About as many rows in each bin, though half of the values lie in the last quarter's range; the
    // outer quantiles are the extremes, so the outer bins hold half as many.
    let counts = (0..<5).map { bin in bins.bins[0].count { Int($0) == bin } }
    #expect(counts.reduce(0, +) == 100)
    #expect(counts.allSatisfy { (10...40).contains($0) }, "\(counts)")
  }

  @Test func oneValueCannotBeCut() {
    let bins = FeatureBins([[7, 7, 7], []], most: 4)
    #expect(bins.thresholds == [[], []])
    #expect(bins.bins == [[0, 0, 0], []])
  }
}
