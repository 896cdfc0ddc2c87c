import Testing

@testable import FlongEvaluation

struct ResemblanceErrorsTests {
  private let set: LabelledSet = {
    // Five-word shingles: 6 and 6, of which the first three are common.
    var set = ExampleSet.make([["+a b c d e f g h i j"], ["+a b c d e f g x y z"]])
    set.pairs = [
      TruthPair(a: 0, b: 1, relation: Relation("duplicate"), score: 0.25, printed: 0.5)
    ]
    return set
  }()

  @Test func eachResemblanceIsHeldAgainstItsOwnTruth() {
    let found = FoundPair(
      a: 0, b: 1, isJoined: true, isIdentical: false, resemblance: 0.75, containment: 1)
    let errors = ResemblanceErrors(set, found: [found])
    // 3 of 9 instead of 0.5; 0.75 instead of 0.25.
    #expect(abs((errors.exact.bias ?? 0) - (3.0 / 9 - 0.5)) < 1e-12)
    #expect(errors.cleaned.bias == 0.5)
    #expect((errors.estimated.mean ?? 1) < 0.3)
  }

  @Test func aPairThatIsNotMeasuredHasNoResemblance() {
    #expect(ResemblanceErrors(set, found: []).cleaned.bias == -0.25)
  }
}
