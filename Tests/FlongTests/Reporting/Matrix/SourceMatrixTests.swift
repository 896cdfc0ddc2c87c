import Testing

@testable import Flong

struct SourceMatrixTests {
  private func matrix(
    _ table: PairTable, _ sourceOfArticle: [Int?], sources: Int, jobs: Int = 2
  ) -> SourceMatrix {
    SourceMatrix(
      Neighbourhoods(articles: sourceOfArticle.count, table), sourceOfArticle: sourceOfArticle,
      sources: sources, workers: Workers(jobs: jobs))
  }

  @Test func aCellIsTheMeanOfTheLargestShares() {
    let table = PairTable.sample([
      (0, 1, 40_000, 20_000), (0, 2, 60_000, 10_000), (1, 2, 100_000, 100_000),
      (0, 4, 90_000, 90_000),
    ])
    #expect(
      matrix(table, [0, 1, 1, 1, nil], sources: 2).cells == [
        // Article 0 has 0.6 in article 2.
        .init(from: 0, to: 1, raw: 60_000, cleaned: 20_000, pairs: 2),
        // Of the three articles of source 1 two have something in article 0.
        .init(from: 1, to: 0, raw: 33_333, cleaned: 10_000, pairs: 2),
        .init(from: 1, to: 1, raw: 66_667, cleaned: 66_667, pairs: 1),
      ])
  }

  @Test func sourcesAreChosenByWhatTheyShare() {
    let table = PairTable.sample([(0, 1, 10_000, 10_000), (2, 3, 90_000, 90_000)])
    let matrix = self.matrix(table, [0, 1, 2, 3], sources: 4)
    #expect(Set(matrix.order(sources: 4, limit: 2)) == [2, 3])
    #expect(matrix.order(sources: 4, limit: 9).count == 4)
    #expect(self.matrix(table, [nil, nil, nil, nil], sources: 0).cells.isEmpty)
  }

  /// Many sources in pieces, against sums over all ordered pairs.
  @Test(arguments: [1, 3])
  func cellsAreSumsOverAllPairs(jobs: Int) {
    let (articles, sources) = (130, 70)
    let sourceOfArticle = (0..<articles).map { $0 % 7 == 0 ? nil : $0 * $0 % sources }
    let rows = (0..<articles).flatMap { a in
      ((a + 1)..<articles).filter { (a * 31 + $0 * $0) % 9 == 0 }.map {
        (a: a, b: $0, raw: a * $0 % 100_000, cleaned: a * $0 % 91)
      }
    }
    var best: [[Int]: (raw: Int, cleaned: Int)] = [:]
    var pairs: [[Int]: Int] = [:]
    for (a, b, raw, cleaned) in rows {
      guard let one = sourceOfArticle[a], let two = sourceOfArticle[b] else { continue }
      for (article, from, to) in [(a, one, two), (b, two, one)] {
        let before = best[[from, to, article], default: (0, 0)]
        best[[from, to, article]] = (max(before.raw, raw), max(before.cleaned, cleaned))
        if article == a || from != to { pairs[[from, to], default: 0] += 1 }
      }
    }
    var sums: [[Int]: (raw: Int, cleaned: Int)] = [:]
    for (key, shares) in best {
      sums[Array(key.prefix(2)), default: (0, 0)].raw += shares.raw
      sums[Array(key.prefix(2)), default: (0, 0)].cleaned += shares.cleaned
    }
    let expected = sums.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { key in
      let count = sourceOfArticle.count { $0 == key[0] }
      return SourceMatrix.Cell(
        from: key[0], to: key[1], raw: ((sums[key]?.raw ?? 0) + count / 2) / count,
        cleaned: ((sums[key]?.cleaned ?? 0) + count / 2) / count, pairs: pairs[key] ?? 0)
    }
    let found = matrix(PairTable.sample(rows), sourceOfArticle, sources: sources, jobs: jobs)
    #expect(found.cells == expected)
    #expect(found.cells.count > 100)
  }
}
