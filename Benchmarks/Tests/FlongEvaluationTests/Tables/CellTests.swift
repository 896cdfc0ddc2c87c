import Testing

@testable import FlongEvaluation

struct CellTests {
  @Test func sharesAreInPercent() {
    #expect(Cell.share(0.98765).markdown == "98.77")
    #expect(Cell.share(1).markdown == "100.00")
    #expect(Cell.share(nil).markdown == "–")
  }

  @Test func changesHaveASign() {
    #expect(Cell.change(0.9, from: 0.95).markdown == "90.00 (−5.00)")
    #expect(Cell.change(0.9, from: 0.8).markdown == "90.00 (+10.00)")
    #expect(Cell.change(0.9, from: 0.900001).markdown == "90.00 (±0.00)")
    #expect(Cell.change(0.9, from: nil).markdown == "90.00")
  }

  @Test func decimalsKeepTheirSign() {
    #expect(Cell.decimal(-0.0123).markdown == "−0.0123")
    #expect(Cell.decimal(-0.00001).markdown == "0.0000")
  }
}
