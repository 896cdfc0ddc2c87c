import Testing

@testable import Flong

struct AmountTests {
  @Test(
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1,000"), (12_345, "12,345"), (-1_234_567, "-1,234,567"),
      (-100, "-100"), (.min, "-9,223,372,036,854,775,808"),
    ])
  func groupsOfThree(value: Int, text: String) {
    #expect(Amount.grouped(value) == text)
  }

  @Test(
    arguments: [
      (0, "0 bytes"), (999, "999 bytes"), (1_000, "1.0 KB"), (1_449, "1.4 KB"), (1_450, "1.5 KB"),
      (999_949, "999.9 KB"), (999_950, "1.0 MB"), (999_999, "1.0 MB"), (324_000_000, "324.0 MB"),
      (2_500_000_000, "2.5 GB"), (7_000_000_000_000_000, "7000.0 TB"),
    ])
  func bytesInTheLargestUnit(value: Int, text: String) {
    #expect(Amount.bytes(value) == text)
  }

  @Test(
    arguments: [
      (0, "0.00 s"), (4, "0.00 s"), (5, "0.01 s"), (1_204, "1.20 s"), (61_999, "62.00 s"),
    ])
  func secondsWithTwoDecimals(milliseconds: Int, text: String) {
    #expect(Amount.seconds(milliseconds: milliseconds) == text)
  }

  @Test func nounsFollowTheirNumber() {
    #expect(Amount.count(1, "article") == "1 article")
    #expect(Amount.count(0, "article") == "0 articles")
    #expect(Amount.count(2_000, "entry", "entries") == "2,000 entries")
    #expect(Amount.count(1, "entry", "entries") == "1 entry")
  }
}
