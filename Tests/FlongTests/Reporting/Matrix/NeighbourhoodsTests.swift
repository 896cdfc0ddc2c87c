import Testing

@testable import Flong

struct NeighbourhoodsTests {
  private let table = PairTable.making([
    (0, 1, 10, 10), (3, 4, 90, 90), (4, 5, 90, 90), (6, 7, 50, 0),
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

  @Test func whatStaysCountsMoreThanWhatWent() {
    #expect(Neighbourhoods(articles: 9, table).ranked == [4, 3, 5, 6, 7, 0, 1, 2, 8])
  }
}
