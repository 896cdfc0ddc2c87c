import Testing

@testable import Flong

struct HeatColourTests {
  private func lightness(_ value: Int) -> Int {
    let colour = HeatColour.colour(value)
    return 299 * Int(colour.red) + 587 * Int(colour.green) + 114 * Int(colour.blue)
  }

  @Test func moreInCommonIsDarker() {
    let steps = stride(from: 0, through: Resemblances.one, by: 1_000).map(lightness)
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test func theEndsAreFixedAndNothingLiesBeyond() {
    #expect(HeatColour.colour(0).hexadecimal == "#f4f1ea")
    #expect(HeatColour.colour(Resemblances.one).hexadecimal == "#2b0c3a")
    #expect(HeatColour.colour(-5) == HeatColour.colour(0))
    #expect(HeatColour.colour(Resemblances.one + 5) == HeatColour.colour(Resemblances.one))
  }
}
