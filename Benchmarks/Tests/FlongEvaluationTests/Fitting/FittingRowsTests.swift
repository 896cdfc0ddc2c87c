import Testing

@testable import FlongEvaluation

struct FittingRowsTests {
  @Test func aFoldIsHeldBack() {
    var rows = FittingRows(features: 2)
    rows.append([1, 2], isBoilerplate: true, weight: 0.5, fold: 0)
    rows.append([3, 4], isBoilerplate: false, fold: 1)
    rows.append([5, 6], isBoilerplate: true, fold: 2)
    let rest = rows.without(fold: 1)
    #expect(rows.count == 3 && rest.count == 2)
    #expect(rest.columns == [[1, 5], [2, 6]])
    #expect(rest.isBoilerplate == [true, true])
    #expect(rest.weights == [0.5, 1] && rest.folds == [0, 2])
  }
}
