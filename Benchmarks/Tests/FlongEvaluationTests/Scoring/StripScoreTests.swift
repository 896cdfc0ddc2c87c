import Testing

@testable import FlongEvaluation

struct StripScoreTests {
  private var set: LabelledSet {
    var set = ExampleSet.make([["-äöüß", "+news", "?taste", "-more"], ["+body"]])
    set.labels[0][0].isRepeated = true
    set.labels[0][3].isRepeated = true
    set.labels[0][0].role = "appeal"
    return set
  }

  /// Bytes of the labels: äöüß 0..<8, news 10..<14, taste 16..<21, more 23..<27.
  @Test func halfOfTheCharactersIsStripped() {
    // Two of four characters are four of eight bytes.
    let half = StripScore(set, stripped: [[0..<4], []])
    #expect(half.paragraphs.truePositives == 1 && half.paragraphs.falseNegatives == 1)
    #expect(half.characters.truePositives == 2 && half.characters.falseNegatives == 6)
    let less = StripScore(set, stripped: [[0..<2], []])
    #expect(less.paragraphs.truePositives == 0)
    #expect(less.characters.truePositives == 1)
  }

  @Test func everythingStrippedLosesTheJournalism() {
    let all = StripScore(set, stripped: [[0..<27], [0..<4]])
    #expect(all.paragraphs == Confusion(truePositives: 2, falsePositives: 2))
    #expect(all.characters == Confusion(truePositives: 8, falsePositives: 8))
    #expect(all.lost == 1 && all.repeatedRecall == 1)
  }

  @Test func overlappingRangesCountOnce() {
    let score = StripScore(set, stripped: [[10..<12, 11..<12, 10..<12], []])
    #expect(score.characters.falsePositives == 2)
    #expect(score.paragraphs.falsePositives == 1)
    #expect(score.lost == 0.5)
  }

  @Test func repeatedBoilerplateIsCountedApart() {
    let score = StripScore(set, stripped: [[23..<27], []])
    #expect(score.repeated == 2 && score.repeatedStripped == 1)
    #expect(StripScore(set, stripped: [[], []]).repeatedRecall == 0)
  }

  @Test func groupsAddUpToTheWhole() {
    let stripped = [[0..<12], [Range<Int>]()]
    let groups = StripScore.byGroup(set, stripped: stripped) { _, label in label.role ?? "none" }
    #expect(groups["appeal"]?.paragraphs == Confusion(truePositives: 1))
    var sum = StripScore()
    for score in groups.values { sum += score }
    #expect(sum == StripScore(set, stripped: stripped))
  }
}
