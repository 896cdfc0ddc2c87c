import Testing

@testable import FlongCore

struct ResemblanceTests {
  private let a = ShingleSet([1, 2, 3, 4])
  private let b = ShingleSet([3, 4, 5])
  private let none = ShingleSet([])

  @Test func resemblanceIsCommonOverUnion() {
    #expect(a.resemblance(to: b) == Ratio(2, 5))
    #expect(b.resemblance(to: a) == Ratio(2, 5))
    #expect(a.resemblance(to: a) == Ratio(4, 4))
    #expect(a.resemblance(to: none) == Ratio(0, 4))
    #expect(none.resemblance(to: none) == Ratio(0, 0))
  }

  @Test func containmentAsksWhoseShare() {
    #expect(a.containment(in: b) == Ratio(2, 4))
    #expect(b.containment(in: a) == Ratio(2, 3))
    #expect(none.containment(in: a) == Ratio(0, 0))
  }

  @Test func occurrencesCountRepeats() {
    #expect(b.shareOfOccurrences([3, 3, 9, 5]) == Ratio(3, 4))
    #expect(none.shareOfOccurrences([1]) == Ratio(0, 1))
    #expect(a.shareOfOccurrences([]) == Ratio(0, 0))
  }

  @Test(arguments: 0..<20)
  func membershipAgreesWithASearch(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let values = (0..<seed).map { _ in UInt64.random(in: 0...50, using: &random) }
    let set = ShingleSet(values)
    for shingle in UInt64(0)...51 {
      #expect(set.contains(shingle) == values.contains(shingle))
    }
  }
}
