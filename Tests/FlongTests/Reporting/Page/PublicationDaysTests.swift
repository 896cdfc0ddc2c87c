import Testing

@testable import Flong

struct PublicationDaysTests {
  private let days = PublicationDays(
    ["2026-05-02", nil, "2026-05-01T08:00", "2026-05-01", "soon"].map { $0.map { Array($0.utf8) } })

  @Test func theEarliestIsNamedWithItsDoubts() {
    #expect(days.earliest(of: [0, 1, 2, 3]) == EarliestCopy(row: 2, sameDay: 2, undated: 1))
    #expect(days.earliest(of: [0, 0]) == EarliestCopy(row: 0, sameDay: 1, undated: 0))
    #expect(days.earliest(of: [4, 1]) == EarliestCopy(row: nil, sameDay: 0, undated: 2))
  }

  @Test func firstAndLastAreThoseWithDates() throws {
    let range = try #require(days.range(of: [1, 3, 0]))
    #expect(range == (3, 0))
    #expect(days.range(of: [1, 4]) == nil)
  }
}
