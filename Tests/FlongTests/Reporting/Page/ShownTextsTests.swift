import Testing

@testable import Flong

struct ShownTextsTests {
  private func rows(_ texts: [String], ranked: [Int], budget: Int) throws -> [Int] {
    let bytes = texts.map { Array($0.utf8) }
    return try ShownTexts(ranked: ranked, sizes: bytes.map(\.count), budget: budget) { rows in
      rows.map { bytes[$0] }
    }.rows
  }

  @Test func textsAreTakenByRankWhileThereIsRoom() throws {
    #expect(try rows(["aaaa", "bbbb", "cccc"], ranked: [2, 0, 1], budget: 100) == [0, 1, 2])
    #expect(try rows(["aaaa", "bbbb", "cccc"], ranked: [2, 0, 1], budget: 12) == [0, 2])
    #expect(try rows(["aaaa"], ranked: [0], budget: 5) == [])
  }

  @Test func escapesCount() throws {
    #expect(try rows(["<<<<", "bbbb"], ranked: [1, 0], budget: 20) == [1])
    #expect(try rows(["<<<<", "bbbb"], ranked: [1, 0], budget: 32) == [0, 1])
  }
}
