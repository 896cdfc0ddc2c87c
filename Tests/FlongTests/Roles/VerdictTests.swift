import Testing

@testable import Flong

struct VerdictTests {
  private func verdict(_ points: Int...) -> Verdict {
    Verdict(evidence: points.map { Evidence("name", $0, "detail") })
  }

  @Test func pointsAreTheSumOfTheEvidence() {
    #expect(verdict().points == 0)
    #expect(verdict(3, -5, 4).points == 2)
  }

  @Test func confidenceGrowsWithTheDistanceFromTheMargin() {
    let series = (0...20).map { verdict(Judge.margin + $0).confidence }
    #expect(series == series.sorted())
    #expect(series[0] > 50 && series[20] == 99)
    #expect(verdict(Judge.margin + 3).confidence == verdict(Judge.margin - 3).confidence)
  }
}
