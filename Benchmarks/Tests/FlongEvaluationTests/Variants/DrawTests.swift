import Testing

@testable import FlongEvaluation

struct DrawTests {
  @Test func theSamePlaceDrawsTheSame() {
    let draws = (0..<50).map { Draw("x", article: "a").number($0, below: 1000) }
    #expect(draws == (0..<50).map { Draw("x", article: "a").number($0, below: 1000) })
    #expect(draws != (0..<50).map { Draw("x", article: "b").number($0, below: 1000) })
    #expect(draws != (0..<50).map { Draw("y", article: "a").number($0, below: 1000) })
  }

  @Test func oneInThreeIsAboutAThird() {
    let draw = Draw("x", article: "a")
    #expect(900...1100 ~= (0..<3000).count { draw.isOne(in: 3, $0) })
  }
}
