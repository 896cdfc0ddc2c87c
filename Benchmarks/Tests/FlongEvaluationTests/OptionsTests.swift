import Testing

@testable import FlongEvaluation

struct OptionsTests {
  @Test func optionsHaveValues() throws {
    let options = try Options(
      ["data", "--planted", "p", "--page", "a.md", "--json", "a.json", "--jobs", "3"])
    #expect(options.folder == "data" && options.planted == "p" && options.page == "a.md")
    #expect(options.json == "a.json" && options.jobs == 3)
  }

  @Test(arguments: [[], ["a", "b"], ["a", "--jobs", "0"], ["a", "--page"], ["--else"], [""]])
  func wrongUseIsAnError(_ arguments: [String]) {
    #expect(throws: EvaluationError.self) { try Options(arguments) }
  }
}
