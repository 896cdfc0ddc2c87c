import Testing

@testable import FlongEvaluation

struct FittingOptionsTests {
  @Test func optionsHaveValues() throws {
    let options = try FittingOptions(["data", "--model", "m.txt", "--jobs", "3"])
    #expect(options.folder == "data" && options.model == "m.txt" && options.jobs == 3)
    #expect(try FittingOptions(["data"]).model == nil)
  }

  @Test(arguments: [[], ["a", "b"], ["a", "--jobs", "0"], ["a", "--model"], ["--else"], [""]])
  func wrongUseIsAnError(_ arguments: [String]) {
    #expect(throws: EvaluationError.self) { try FittingOptions(arguments) }
  }
}
