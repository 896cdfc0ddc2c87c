import Testing

@testable import FlongEvaluation

struct EstimateErrorTests {
  @Test func amountsAndSignsAreApart() {
    let error = EstimateError([(0.5, 0.25), (0.25, 0.75), (1, 1), (0.5, 0.25)])
    #expect(error.count == 4)
    #expect(error.mean == 0.25)
    #expect(error.bias == 0)
    #expect(error.largest == 0.5)
  }

  @Test func onlyOneInTwentyLiesAboveThePercentile() {
    let error = EstimateError((0..<20).map { (Double($0), 0) })
    #expect(error.percentile95 == 19)
    #expect(EstimateError((0..<100).map { (Double($0), 0) }).percentile95 == 95)
  }

  @Test func nothingHasNoError() {
    let none = EstimateError([])
    #expect(none.mean == nil && none.bias == nil && none.largest == nil)
    #expect(none.percentile95 == nil)
  }
}
