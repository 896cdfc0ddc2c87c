import Testing

@testable import Flong

struct NeighbourhoodsTests {
  private let table = PairTable.sample([
    (0, 1, 10_000, 10_000), (3, 4, 90_000, 90_000), (4, 5, 90_000, 90_000), (6, 7, 50_000, 0),
  ])

  @Test func allThereIsWhereThereIsRoom() {
    #expect(Neighbourhoods(articles: 9, table).densest(9) == Array(0..<9))
  }

  @Test func theDensestComesWithItsNeighbours() {
    let neighbourhoods = Neighbourhoods(articles: 9, table)
    #expect(neighbourhoods.densest(3) == [3, 4, 5])
    #expect(neighbourhoods.densest(5) == [3, 4, 5, 6, 7])
    #expect(neighbourhoods.densest(8) == [0, 1, 3, 4, 5, 6, 7])
  }

  @Test func bothArticlesOfAPairHaveIt() {
    let neighbourhoods = Neighbourhoods(articles: 9, table)
    var found: [[Int]] = []
    for article in 0..<9 {
      neighbourhoods.forEachNeighbour(of: article) { found.append([article, $0, Int($1.a)]) }
    }
    #expect(
      found == [
        [0, 1, 0], [1, 0, 0], [3, 4, 3], [4, 3, 3], [4, 5, 4], [5, 4, 4], [6, 7, 6], [7, 6, 6],
      ])
  }

  @Test func whatStaysCountsMoreThanWhatWent() {
    #expect(Neighbourhoods(articles: 9, table).ranked == [4, 3, 5, 6, 7, 0, 1, 2, 8])
  }
}
