import Testing

@testable import Flong

struct SourceMatrixTests {
  private let matrix = SourceMatrix(
    PairTable.sample([
      (0, 1, 40_000, 20_000), (0, 2, 60_000, 10_000), (1, 2, 100_000, 100_000),
      (0, 4, 90_000, 90_000),
    ]),
    sourceOfArticle: [0, 1, 1, 1, nil], sources: 2)

  @Test func aCellIsTheMeanOfTheLargestShares() {
    #expect(
      matrix.cells == [
        // Article 0 has 0.6 in article 2.
        .init(from: 0, to: 1, raw: 60_000, cleaned: 20_000, pairs: 2),
        // Of the three articles of source 1 two have something in article 0.
        .init(from: 1, to: 0, raw: 33_333, cleaned: 10_000, pairs: 2),
        .init(from: 1, to: 1, raw: 66_667, cleaned: 66_667, pairs: 1),
      ])
  }

  @Test func sourcesAreChosenByWhatTheyShare() {
    let table = PairTable.sample([(0, 1, 10_000, 10_000), (2, 3, 90_000, 90_000)])
    let matrix = SourceMatrix(table, sourceOfArticle: [0, 1, 2, 3], sources: 4)
    #expect(Set(matrix.order(sources: 4, limit: 2)) == [2, 3])
    #expect(matrix.order(sources: 4, limit: 9).count == 4)
    #expect(SourceMatrix(table, sourceOfArticle: [nil, nil, nil, nil], sources: 0).cells.isEmpty)
  }
}
