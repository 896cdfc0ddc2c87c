import Testing

@testable import FlongEvaluation

struct PairScoreTests {
  private func truth(_ a: Int, _ b: Int, _ relation: String, printed: Double? = nil) -> TruthPair {
    TruthPair(a: a, b: b, relation: Relation(relation), printed: printed)
  }

  private func found(_ a: Int, _ b: Int, joined: Bool = true) -> FoundPair {
    FoundPair(
      a: a, b: b, isJoined: joined, isIdentical: false, resemblance: 0.6, containment: 0.8)
  }

  @Test func neutralPairsAreNotScoredAndUnlistedOnesCountWhereWanted() {
    let truth = [
      truth(0, 1, "duplicate"), truth(0, 2, "duplicate"), truth(1, 2, "template"),
      truth(0, 3, "template"), truth(2, 3, "partial-reuse"),
    ]
    let score = PairScore(
      truth,
      found: [found(0, 1), found(1, 2), found(2, 3), found(3, 4), found(0, 2, joined: false)])
    #expect(
      score.listed
        == Confusion(truePositives: 1, falsePositives: 1, falseNegatives: 1, trueNegatives: 1))
    #expect(score.unlisted == 1)
    #expect(score.open.falsePositives == 2)
  }

  @Test func gradesAreMeansByRelationHighestFirst() {
    let score = PairScore(
      [truth(0, 1, "light"), truth(2, 3, "light"), truth(0, 2, "cut"), truth(1, 3, "non")],
      found: [found(0, 1, joined: false), found(0, 2)])
    #expect(score.grades.map(\.relation.name) == ["cut", "light", "non"])
    #expect(score.grades.map(\.resemblance) == [0.6, 0.6, 0])
    #expect(score.grades.map(\.pairs) == [1, 2, 1])
    #expect(score.grades.map(\.joined) == [1, 0, 0])
  }

  @Test func pairsThatAreAlikeShouldBeMeasured() {
    let score = PairScore(
      [
        truth(0, 1, "duplicate", printed: 0.3), truth(0, 2, "duplicate", printed: 0.9),
        truth(1, 2, "template", printed: 0.29),
      ], found: [found(0, 1, joined: false)])
    #expect(score.alike == 2 && score.alikeMeasured == 1)
  }
}
