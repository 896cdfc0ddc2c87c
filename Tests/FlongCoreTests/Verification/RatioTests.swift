import Testing

@testable import FlongCore

struct RatioTests {
  @Test func orderIsThatOfTheQuotients() {
    #expect(Ratio(1, 3) < Ratio(34, 100))
    #expect(!(Ratio(1, 2) < Ratio(2, 4)))
    #expect(!(Ratio(2, 4) < Ratio(1, 2)))
    #expect(Ratio(999_999_999, 1_000_000_000) < .one)
    #expect(Ratio.zero < Ratio(1, 1_000_000))
  }

  @Test func nothingOfNothingComparesAsZero() {
    let none = Ratio(0, 0)
    #expect(!(none < .zero) && !(.zero < none))
    #expect(none < Ratio(1, 100))
    #expect(!(Ratio(1, 100) < none))
    #expect(none.value == 0)
    #expect(!none.isAtLeast(percent: 0))
  }

  @Test func percentagesAreExact() {
    #expect(Ratio(7, 10).isAtLeast(percent: 70))
    #expect(!Ratio(699_999, 1_000_000).isAtLeast(percent: 70))
    #expect(Ratio(0, 5).isAtLeast(percent: 0))
    #expect(Ratio.one.isAtLeast(percent: 100))
    #expect(!Ratio(99, 100).isAtLeast(percent: 100))
  }

  @Test func valueForDisplay() {
    #expect(Ratio(1, 4).value == 0.25)
    #expect(Ratio.one.value == 1)
  }

  @Test func aShareOfAShare() {
    #expect(Ratio(41, 100).isAtLeast(percent: 82, of: Ratio(1, 2)))
    #expect(!Ratio(40, 100).isAtLeast(percent: 82, of: Ratio(1, 2)))
    #expect(Ratio(0, 0).isAtLeast(percent: 1, of: Ratio(0, 0)))
    #expect(!Ratio(0, 0).isAtLeast(percent: 1, of: Ratio(1, 9)))
  }
}
