import Testing

@testable import FlongEvaluation

struct LineWrappingTests {
  private func wrapped(_ paragraphs: [String]) -> LabelledSet {
    Variant.wrapped.applied(to: ExampleSet.make([paragraphs], separator: "\n"))
  }

  @Test func linesAreFullAndNoLongerThanTheColumns() {
    let words = (0..<200).map { "wörd\($0)" }.joined(separator: " ")
    let set = wrapped(["+" + words])
    let lines = set.text(0).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= LineWrapping.columns })
    for (line, next) in zip(lines, lines.dropFirst()) {
      let first = next.split(separator: " ")[0]
      #expect(line.count + 1 + first.count > LineWrapping.columns)
    }
    #expect(set.labelled(0) == [set.text(0)])
    #expect(lines.joined(separator: " ") == words)
  }

  @Test func paragraphsArePartedByBlankLines() {
    let set = wrapped(["+One paragraph.", "-Home", "-News"])
    #expect(set.text(0) == "One paragraph.\n\nHome\n\nNews")
    #expect(set.labelled(0) == ["One paragraph.", "Home", "News"])
  }

  @Test func aWordBeyondTheColumnsStaysWhole() {
    let long = String(repeating: "x", count: 100)
    #expect(wrapped(["+a \(long) b"]).text(0) == "a\n\(long)\nb")
  }
}
