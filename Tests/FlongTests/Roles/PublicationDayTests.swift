import Testing

@testable import Flong

struct PublicationDayTests {
  @Test(arguments: [
    ("2024-02-28", "2024-03-01", 2), ("2023-02-28", "2023-03-01", 1),
    ("1999-12-31", "2000-01-01", 1), ("2024-01-01", "2025-01-01", 366),
    ("20240312", "2024-03-12T08:00:00Z", 0), ("1900-02-28", "1900-03-01", 1),
  ])
  func countsDays(first: String, second: String, days: Int) throws {
    let a = try #require(PublicationDay(first))
    let b = try #require(PublicationDay(second))
    #expect(b.number - a.number == days)
  }

  @Test(arguments: [
    "", "yesterday", "12 March 2024", "2024-13-01", "2024-00-10", "2024-01-32", "2024",
  ])
  func refusesOtherForms(text: String) {
    #expect(PublicationDay(text) == nil)
  }
}
