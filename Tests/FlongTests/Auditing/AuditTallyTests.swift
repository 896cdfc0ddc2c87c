import FlongCore
import Testing

@testable import Flong

struct AuditTallyTests {
  @Test func recalls() {
    var tally = AuditTally()
    for fate in [AuditTally.Fate.proposed, .proposed, .clustered, .unsettled, .missed] {
      tally.add(fate, predicted: 0.5)
    }
    #expect(tally.pairs == 5)
    #expect(tally.directRecall == Ratio(2, 5))
    #expect(tally.settledRecall == Ratio(3, 5))
    #expect(tally.bucketRecall == Ratio(4, 5))
    #expect(tally.predictedRecall == 0.5)
    var twice = tally
    twice.add(tally)
    #expect(twice.pairs == 10)
    #expect(twice.directRecall.value == tally.directRecall.value)
  }

  @Test func nothing() {
    #expect(AuditTally().directRecall.denominator == 0)
    #expect(AuditTally().predictedRecall == 0)
  }
}
