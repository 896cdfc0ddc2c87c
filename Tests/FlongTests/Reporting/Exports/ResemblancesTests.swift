import Testing

@testable import Flong

struct ResemblancesTests {
  private let table = PairTable.sample([(0, 1, 50_000, 0), (1, 2, 7, 100_000)])

  @Test func pairsWithoutAnythingInCommonAreLeftOut() {
    let cleaned = Resemblances(count: 3, table, \.cleaned)
    #expect(cleaned.cells == [.init(a: 1, b: 2, value: 100_000)])
    #expect(Resemblances(count: 3, table, \.raw).cells.count == 2)
  }

  @Test func theSquareHasOnesOnItsDiagonal() {
    let square = Resemblances(count: 3, table, \.raw).square
    #expect(square == [100_000, 50_000, 0, 50_000, 100_000, 7, 0, 7, 100_000])
  }

  @Test(arguments: [(0, "0.00000"), (7, "0.00007"), (33_333, "0.33333"), (100_000, "1.00000")])
  func decimalsAreThoseOfTheResults(value: Int, text: String) {
    var out = ByteBuffer()
    out.append(resemblance: value)
    #expect(String(decoding: out.bytes, as: UTF8.self) == text)
  }
}
