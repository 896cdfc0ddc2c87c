import Testing

@testable import FlongEvaluation

struct ParagraphMergingTests {
  private let prose = (0..<60).map { "+Sentence number \($0)." }

  @Test func linesThatEndSentencesAreMergedByTwos() {
    let set = ExampleSet.make([prose])
    let merged = Variant.merged.applied(to: set)
    let lines = merged.text(0).split(separator: "\n")
    #expect(5...25 ~= 60 - lines.count)
    #expect(lines.allSatisfy { $0.count { $0 == "." } <= 2 })
    #expect(merged.labelled(0) == set.labelled(0))
  }

  @Test func linesWithoutASentenceAreLeftAlone() {
    let set = ExampleSet.make([(0..<60).map { "-Menu item \($0)" }])
    #expect(Variant.merged.applied(to: set).text(0) == set.text(0))
  }

  @Test func closingMarksDoNotHideTheEnd() {
    let set = ExampleSet.make([(0..<60).map { "+“Sentence number \($0).”" }])
    #expect(Variant.merged.applied(to: set).text(0) != set.text(0))
  }

  @Test func joinedLinesHaveOneLabel() {
    let menu = (0..<60).map { "-Menu item \($0)" }
    let set = ExampleSet.make([menu, (0..<60).map { $0 % 2 == 0 ? "-Menu" : "+Body" }])
    let joined = Variant.joined.applied(to: set)
    #expect(joined.text(0) != set.text(0))
    #expect(joined.labelled(0) == set.labelled(0))
    #expect(joined.text(1) == set.text(1))
  }

  @Test func articlesAreMergedInDifferentPlaces() {
    let merged = Variant.merged.applied(to: ExampleSet.make([prose, prose]))
    #expect(merged.text(0) != merged.text(1))
  }
}
