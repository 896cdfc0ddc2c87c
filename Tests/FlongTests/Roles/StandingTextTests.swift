import Testing

@testable import Flong

/// Prose that stands in many articles: background of a running story, and text that is foreign to the
/// articles it stands under.
struct StandingTextTests {
  private static let background =
    "The dam at Ostwald broke in the night of the spring flood and drowned the smelter, the salt "
    + "mine and two villages below the glacier."
  private static let words = ["dam", "Ostwald", "flood", "smelter", "villages", "glacier", "mine"]
  private static let foreign =
    "The Argus belongs to a foundation of printers, has no other owner, and was first sold from a "
    + "handcart in front of the old customs house."

  /// Twelve articles that print `paragraph`, and others. With `isTopical` they speak of its words.
  private func judged(_ paragraph: String, isTopical: Bool, sources: [String?]) -> Judged {
    var prose = Prose(seed: 71)
    let printing = (0..<12).map { number in
      var own = prose.words(16)
      if isTopical {
        for k in 0..<5 {
          own[3 * k] = StandingTextTests.words[(number + k) % StandingTextTests.words.count]
        }
      }
      return "\(prose.sentence(7))\n\n\(own.joined(separator: " ")).\n\n\(prose.paragraph(2))\n\n"
        + "\(paragraph)\n\n\(prose.sentence(11))"
    }
    let others = (0..<36).map { _ in (0..<4).map { _ in prose.paragraph(2) } }
    return Judged(printing + others.map { $0.joined(separator: "\n\n") }, sources: sources)
  }

  private static let namings = [[], [String?](repeating: "argus", count: 48)]

  @Test(arguments: namings)
  func backgroundOfARunningStoryStays(sources: [String?]) {
    let judged = judged(StandingTextTests.background, isTopical: true, sources: sources)
    #expect(judged.isKept(StandingTextTests.background) == true)
    #expect(judged.points("topic", StandingTextTests.background).allSatisfy { $0 < 0 })
  }

  @Test(arguments: namings)
  func textForeignToItsArticlesGoes(sources: [String?]) {
    let judged = judged(StandingTextTests.foreign, isTopical: false, sources: sources)
    #expect(judged.isStripped(StandingTextTests.foreign) == true)
    #expect(judged.points("foreign", StandingTextTests.foreign).allSatisfy { $0 > 0 })
  }

  /// Too few copies to be a standing text.
  @Test(arguments: namings)
  func aParagraphOfAFewArticlesStays(sources: [String?]) {
    var prose = Prose(seed: 72)
    let texts = (0..<48).map { number in
      let own = (0..<4).map { _ in prose.paragraph(2) }.joined(separator: "\n\n")
      return number < 4 ? "\(own)\n\n\(StandingTextTests.foreign)" : own
    }
    #expect(Judged(texts, sources: sources).isKept(StandingTextTests.foreign) == true)
  }
}
