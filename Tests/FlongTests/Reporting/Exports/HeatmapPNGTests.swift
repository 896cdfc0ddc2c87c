import Testing

@testable import Flong

struct HeatmapPNGTests {
  private func size(_ articles: Int) -> (Int, Int) {
    let table = PairTable.sample([])
    let png = HeatmapPNG.bytes(Heatmap(Neighbourhoods(articles: articles, table)))
    func number(_ place: Int) -> Int { png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16), number(20))
  }

  @Test func twoPanelsStandSideBySide() {
    #expect(size(5) == (2 * 5 * 64 + 48, 5 * 64 + 32))
    #expect(size(100) == (2 * 600 + 48, 600 + 32))
    #expect(size(900) == (2 * 900 + 48, 900 + 32))
    #expect(size(0) == (48, 32))
  }
}
