import Testing

@testable import Flong

struct EvidenceTests {
  @Test func numbersStandInTheirOrder() {
    #expect(Evidence("form", 1, "# words", 7).detail == "7 words")
    #expect(Evidence("share", 1, "in # of #", 3, 40).detail == "in 3 of 40")
    #expect(
      Evidence("spread", 1, "#, # and #", 1, 0, 4_000_000_000).detail == "1, 0 and 4000000000")
  }

  @Test func withoutNumbersASignIsASign() {
    #expect(Evidence("asking", 3, "\"# comments\"").detail == "\"# comments\"")
  }

  @Test func pointsHaveASign() {
    #expect([-20, 0, 100].map { Evidence("own", $0, "").points } == [-20, 0, 100])
  }

  @Test func allThatIsSaidMakesItEqual() {
    let item = Evidence("share", 1, "in # of #", 3, 40)
    #expect(item == Evidence("share", 1, "in # of #", 3, 40))
    #expect(item.mark == Evidence("share", 1, "in # of #", 3, 40).mark)
    for other in [
      Evidence("thin", 1, "in # of #", 3, 40), Evidence("share", 2, "in # of #", 3, 40),
      Evidence("share", 1, "# of #", 3, 40), Evidence("share", 1, "in # of #", 40, 3),
    ] {
      #expect(item != other)
    }
  }
}
