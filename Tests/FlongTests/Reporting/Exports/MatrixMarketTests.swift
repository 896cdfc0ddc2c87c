import Testing

@testable import Flong

struct MatrixMarketTests {
  @Test func theLowerTriangleStandsColumnByColumn() throws {
    let table = PairTable.sample([(0, 1, 0, 50_000), (0, 2, 0, 1), (1, 2, 0, 0)])
    let text = try ScratchFolder().written { file in
      try MatrixMarket.write(
        Resemblances(count: 3, table, \.cleaned), into: &file, workers: Workers(jobs: 2))
    }
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("% ") }
    #expect(
      lines == [
        "%%MatrixMarket matrix coordinate real symmetric", "3 3 5", "1 1 1.00000",
        "2 1 0.50000", "3 1 0.00001", "2 2 1.00000", "3 3 1.00000",
      ])
    #expect(text.hasSuffix("\n"))
  }
}
