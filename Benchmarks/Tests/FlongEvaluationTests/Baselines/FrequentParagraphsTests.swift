import Testing

@testable import FlongEvaluation

struct FrequentParagraphsTests {
  private let appeal =
    "Please help our small newsroom to report from the valley, and give what you can today."

  @Test func nearDuplicatesInThreeArticlesOfASourceGo() {
    let near = appeal.replacing("today.", with: "today!")
    let set = ExampleSet.make(
      [["-" + appeal, "+Alpha."], ["-" + near, "+Beta."], ["-" + appeal], ["-" + appeal]],
      sources: ["one", "one", "one", "two"])
    #expect(
      set.words(FrequentParagraphs().stripped(set.articles)) == [[appeal], [near], [appeal], []])
  }

  @Test func twoArticlesAreNotEnoughAndOthersAreOther() {
    let other = appeal.replacing("small newsroom", with: "very large orchestra")
    let set = ExampleSet.make([["-" + appeal], ["-" + appeal, "-" + appeal], ["-" + other]])
    #expect(set.words(FrequentParagraphs().stripped(set.articles)) == [[], [], []])
  }

  @Test func shortLinesAreComparedWhole() {
    let set = ExampleSet.make([["-Top"], ["-Top"], ["-Top", "-Tip"]])
    let stripped = set.words(FrequentParagraphs().stripped(set.articles))
    #expect(stripped == [["Top"], ["Top"], ["Top"]])
  }
}
