import Testing

@testable import FlongEvaluation

struct RelationTests {
  @Test func namesHaveASenseAndUnknownOnesAreNeutral() {
    #expect(Relation("near-duplicate").sense == .positive)
    #expect(Relation("boilerplate-only").sense == .negative)
    #expect(Relation("partial-reuse").sense == .neutral)
    #expect(Relation("anything").sense == .neutral)
  }

  @Test func ignoredPairsAreNeutral() {
    #expect(Relation("duplicate", isIgnored: true).sense == .neutral)
  }
}
