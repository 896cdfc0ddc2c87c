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

  @Test func confidenceGrowsWithThePoints() {
    let series = (Judge.margin...20).map { points in
      var verdict = verdict(points)
      verdict.isBoilerplate = true
      return verdict.confidence
    }
    #expect(series == series.sorted())
    #expect(series[0] == 92 && series.last == 99)
  }

  @Test func whatStaysIsTheSurerTheFewerPointsItHas() {
    let series = (-12..<Judge.margin).map { verdict($0).confidence }
    #expect(series == series.sorted(by: >))
    #expect(series[0] == 99 && verdict(0).confidence == 50)
  }
}
