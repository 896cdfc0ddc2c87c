import Testing

@testable import Flong
@testable import FlongEvaluation

struct FittingTests {
  private func fitting(jobs: Int) throws -> Fitting {
    var parameters = BoostingParameters()
    parameters.rounds = 12
    return try Fitting([ExampleSet.pages(sources: 6)], parameters, jobs: jobs) { _ in }
  }

  @Test func theModelTellsWhatItComesFrom() throws {
    let lines = try fitting(jobs: 1).model.split(separator: "\n")
    let head = lines.prefix { $0.hasPrefix("#") }.joined(separator: " ")
    #expect(head.contains("make model") && head.contains(" example"))
    #expect(lines.allSatisfy { $0.utf8.count <= 200 })
    #expect(PageModel(Array(lines.joined(separator: "\n").utf8)).count == 12)
  }

  @Test func threadsDoNotShow() throws {
    let (one, three) = (try fitting(jobs: 1), try fitting(jobs: 3))
    #expect(one.model == three.model)
    #expect(one.tables == three.tables)
  }

  @Test func tablesHaveRowsOfTheirKind() throws {
    let tables = try fitting(jobs: 1).tables
    #expect(tables.map(\.name) == ["cross-validation", "model-calibration"])
    #expect(
      tables[0].rows.map(\.first) == [
        .text("example"), .text("example, words varied"), .text("example, no sources"),
        .text("example, thin"),
      ])
    // Where each site is held back, the menus still go and the subheading stays.
    #expect(tables[0].rows[0].suffix(from: 1).contains(.share(1)))
    #expect(tables[0].rows[0].last == .share(0))
  }

  @Test func articlesWithoutPagesAreAnError() {
    let set = ExampleSet.make([["-Menu", "+News of the day."], ["-Menu", "+More of the news."]])
    #expect(throws: EvaluationError.self) {
      try Fitting([set], jobs: 1) { _ in }
    }
  }
}
