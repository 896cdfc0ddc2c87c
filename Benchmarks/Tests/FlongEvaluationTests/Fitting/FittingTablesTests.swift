import Flong
import Testing

@testable import FlongEvaluation

struct FittingTablesTests {
  /// A model that knows nothing: three of four rows are boilerplate, so all log-odds are 1.1.
  private func validation() -> CrossValidation {
    let set = ExampleSet.pages(sources: 1)
    let form = FittingSet("pages", set, folds: [0, 1, 2, 0, 1], cap: 1_000, jobs: 1)
    var rows = FittingRows(features: PageLine.features.count)
    for row in 0..<12 {
      rows.append(
        [Int](repeating: 0, count: PageLine.features.count), isBoilerplate: row % 4 != 0,
        fold: row % 3)
    }
    return CrossValidation([form], rows, BoostingParameters(), jobs: 1)
  }

  @Test func binsCountTheirLines() throws {
    let table = FittingTables.calibration(validation())
    // Nine scored lines of a menu and the subheading in each of five articles.
    for row in table.rows {
      let isBin = row[0] == .text("1 and more")
      #expect(row[1] == .count(isBin ? 50 : 0))
      #expect(row[2] == .share(isBin ? 0.9 : nil))
    }
  }

  @Test func thresholdsStandAroundTheMargin() {
    // The margin is 5 points of half a log-odds, and 4.5 points are rounded up to it.
    #expect(FittingTables.thresholds == [175, 200, 225, 250, 275])
    let table = FittingTables.strip(validation())
    #expect(table.columns[1] == "1.75: precision" && table.rows.count == 1)
  }
}
