import FlongCore
import Testing

@testable import Flong

struct AuditCountTests {
  static func pair(_ number: UInt32, common: UInt32) -> VerifiedPair {
    VerifiedPair(pair: CandidatePair(number, number + 1), common: common, union: 100)
  }

  @Test func rowsByResemblanceAndLength() {
    var count = AuditCount()
    count.add(Self.pair(0, common: 55), tokens: 9, threshold: 70, fate: .missed, predicted: 1)
    count.add(Self.pair(1, common: 70), tokens: 16, threshold: 70, fate: .proposed, predicted: 1)
    count.add(Self.pair(2, common: 100), tokens: 500, threshold: 70, fate: .proposed, predicted: 1)
    #expect(count.byResemblance.map(\.pairs) == [1, 0, 1, 0, 1])
    #expect(count.byLength.map(\.pairs) == [0, 1, 0, 0, 1])
    #expect(count.total.pairs == 2)
    #expect(count.lost.isEmpty)
  }

  @Test func keepsTheMostAlikeLostPairs() {
    var count = AuditCount()
    for part in 0..<4 {
      var next = AuditCount()
      for i in 0..<100 {
        next.add(
          Self.pair(UInt32(part * 100 + i), common: UInt32(70 + (i * 7 + part) % 30)), tokens: 8,
          threshold: 70, fate: i.isMultiple(of: 2) ? .missed : .unsettled, predicted: 1)
      }
      count.add(next)
    }
    #expect(count.total.missed + count.total.unsettled == 400)
    #expect(count.lost.count == AuditCount.shown)
    #expect(count.lost.allSatisfy { $0.pair.common == 99 })
    #expect(count.lost.map(\.pair.pair) == count.lost.map(\.pair.pair).sorted())
  }
}
