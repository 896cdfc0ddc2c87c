import Testing

@testable import Flong

struct SwitcherRuleTests {
  private func isStripped(_ line: String, before: Int, after: Int) -> Bool? {
    var prose = Prose(seed: 3)
    let head = (0..<before).map { _ in prose.sentence() }
    let tail = (0..<after).map { _ in prose.sentence() }
    let text = (head + [line] + tail).joined(separator: "\n\n")
    return Judged([text]).isStripped(line)
  }

  @Test func aSwitcherAtTheEdgeGoesEvenWhereItStandsOnce() {
    #expect(isStripped("ua en ru", before: 0, after: 6) == true)
    #expect(isStripped("Deutsch | English | Français", before: 6, after: 0) == true)
    #expect(isStripped("ua en ru", before: 2, after: 9) == true)
  }

  @Test func insideTheTextItStays() {
    #expect(isStripped("ua en ru", before: 8, after: 8) == false)
  }

  @Test func oneNameAloneIsAWord() {
    #expect(isStripped("English", before: 0, after: 6) == false)
    #expect(isStripped("English\n\nDeutsch\n\nFrançais", before: 0, after: 6) == nil)
    let lines = Judged(["English\n\nDeutsch\n\nThe river rose again on the first day of spring."])
    #expect(lines.isStripped("English") == true)
    #expect(lines.isStripped("Deutsch") == true)
  }

  @Test func sentencesAndOtherLinesStay() {
    #expect(isStripped("English, Deutsch, Polski.", before: 0, after: 6) == false)
    #expect(isStripped("en route", before: 0, after: 6) == false)
  }
}
