import FlongCore
import Testing

@testable import Flong

struct PercentageTests {
  @Test func roundsDown() {
    #expect(Percentage.text(Ratio(1, 1)) == "100.00 %")
    #expect(Percentage.text(Ratio(99_999, 100_000)) == "99.99 %")
    #expect(Percentage.text(Ratio(1, 2_000)) == "0.05 %")
    #expect(Percentage.text(Ratio(0, 0)) == "–")
    #expect(Percentage.text(0.99996) == "99.99 %")
  }
}
