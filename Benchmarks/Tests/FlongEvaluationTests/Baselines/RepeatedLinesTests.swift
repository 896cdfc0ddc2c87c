import Testing

@testable import FlongEvaluation

struct RepeatedLinesTests {
  private let set = ExampleSet.make(
    [
      ["-Home", "+Alpha.", "+Alpha.", "-Share"], ["-Home", "+Beta."], ["-Home", "-Share"],
      ["-Home", "+Gamma."],
    ], sources: ["one", "one", "one", "two"])

  @Test func articlesOfTheSourceAreCountedOnce() {
    let two = set.words(RepeatedLines(least: 2).stripped(set.articles))
    #expect(two == [["Home", "Share"], ["Home"], ["Home", "Share"], []])
    let three = set.words(RepeatedLines(least: 3).stripped(set.articles))
    #expect(three == [["Home"], ["Home"], ["Home"], []])
  }
}
