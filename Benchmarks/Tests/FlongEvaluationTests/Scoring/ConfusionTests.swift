import Testing

@testable import FlongEvaluation

struct ConfusionTests {
  @Test func sharesFollowFromTheCounts() {
    var confusion = Confusion()
    confusion.add(6, isWanted: true, isFound: true)
    confusion.add(2, isWanted: true, isFound: false)
    confusion.add(1, isWanted: false, isFound: true)
    confusion.add(3, isWanted: false, isFound: false)
    #expect(confusion.total == 12)
    #expect(confusion.precision == 6.0 / 7)
    #expect(confusion.recall == 0.75)
    #expect(confusion.f1 == 12.0 / 15)
    #expect(confusion.fallout == 0.25)
  }

  @Test func nothingHasNoShares() {
    let empty = Confusion()
    #expect(empty.precision == nil && empty.recall == nil && empty.f1 == nil)
    #expect(empty.fallout == nil)
  }
}
