import Testing

@testable import FlongEvaluation

struct TableTests {
  @Test func numbersStandRight() {
    let rows: [[Cell]] = [[.text("a"), .count(3)], [.text("b"), .share(nil)]]
    let table = Table("t", ["set", "count"], rows)
    #expect(table.markdown == "| set | count |\n| --- | --: |\n| a | 3 |\n| b | – |")
  }
}
