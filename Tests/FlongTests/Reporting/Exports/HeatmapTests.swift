import Testing

@testable import Flong

struct HeatmapTests {
  private let table = PairTable.sample([
    (0, 3, 90_000, 80_000), (1, 2, 60_000, 0), (2, 4, 10, 10),
  ])

  private func heatmap(_ articles: Int, _ table: PairTable, largest: Int = 9) -> Heatmap {
    Heatmap(Neighbourhoods(articles: articles, table), largest: largest)
  }

  @Test func groupsStandTogetherAndValuesMoveWithThem() throws {
    let map = heatmap(5, table)
    #expect(map.order.sorted() == [0, 1, 2, 3, 4])
    let place = try (0..<5).map { try #require(map.order.firstIndex(of: $0)) }
    #expect(abs(place[0] - place[3]) == 1)
    #expect(map.cleaned[place[0] * 5 + place[3]] == 80_000)
    #expect(map.raw[place[2] * 5 + place[1]] == 60_000)
    #expect(map.cleaned[place[2] * 5 + place[1]] == 0)
    for i in 0..<5 { #expect(map.raw[i * 5 + i] == Resemblances.one) }
  }

  @Test func aSmallPictureShowsTheDensest() {
    let map = heatmap(5, table, largest: 2)
    #expect(map.order.sorted() == [0, 3])
    #expect(map.raw == [100_000, 90_000, 90_000, 100_000])
  }

  @Test func noArticlesAreNoPicture() {
    #expect(heatmap(0, PairTable.sample([])).count == 0)
  }
}
