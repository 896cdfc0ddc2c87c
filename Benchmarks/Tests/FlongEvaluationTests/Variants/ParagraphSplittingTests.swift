import Testing

@testable import FlongEvaluation

struct ParagraphSplittingTests {
  private let long = (0..<8).map { "This is sentence number \($0) of a rather long paragraph." }
    .joined(separator: " ")

  @Test func longParagraphsAreCutOnceBehindASentence() {
    let set = ExampleSet.make([["+" + long, "-Short line. And another."]])
    let split = Variant.split.applied(to: set)
    let lines = split.text(0).split(separator: "\n", omittingEmptySubsequences: true)
    #expect(lines.count == 3)
    #expect(lines[0].hasSuffix(".") && lines[1].hasPrefix("This is"))
    #expect(lines[2] == "Short line. And another.")
    let words = split.labelled(0).map { $0.replacing("\n\n", with: " ") }
    #expect(words == set.labelled(0))
  }

  @Test func textWithoutBlankLinesGetsNone() {
    let set = ExampleSet.make([["+" + long, "-Home"]], separator: "\n")
    let split = Variant.split.applied(to: set).text(0)
    #expect(split.split(separator: "\n").count == 3)
    #expect(!split.contains("\n\n"))
  }
}
