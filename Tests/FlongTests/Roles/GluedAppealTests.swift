import Testing

@testable import Flong

/// An appeal that stands in one paragraph with the article's own sentences.
struct GluedAppealTests {
  private static let first = "Sign up for our newsletter."
  private static let last = "Please support our newsroom with a donation today."

  private static let stories = [
    "The ferry to Tarn ran aground off the lighthouse in thick fog.",
    "Two goats were elected honorary mayors of Kessari on Sunday night.",
    "The price of salt has doubled since the mine at Ostwald flooded.",
    "A retired dentist found a Roman coin in the wall of his cellar.",
    "Snow closed the pass above Matera for the first time in forty years.",
    "The oldest baker of the harbour quarter hands her oven to a nephew.",
    "Engineers will drain the reservoir for nine days to mend a crack.",
    "The night train to Vess returns in May with three sleeping cars.",
    "A court has stopped the felling of the limes along Mill Street.",
    "Divers raised the anchor of a sunken collier before a silent crowd.",
  ]

  private static let namings = [[], [String?](repeating: "argus", count: 10)]

  @Test(arguments: namings)
  func onlyTheAppealBehindAParagraphGoes(sources: [String?]) {
    var prose = Prose(seed: 81)
    let bodies = GluedAppealTests.stories.map {
      "\(prose.paragraph(3))\n\n\($0) \(prose.sentence())"
    }
    let judged = Judged(
      bodies.map { "\($0) \(GluedAppealTests.last)" }, sources: sources)
    for (number, body) in bodies.enumerated() { #expect(judged.cleaned(number) == body) }
  }

  /// Once a whole paragraph went because most of its words stood in ten others like it.
  @Test(arguments: namings, [" ", "\n", "\n\n"])
  func aStoryBetweenTwoAppealsStays(sources: [String?], separator: String) {
    let texts = GluedAppealTests.stories.map {
      [GluedAppealTests.first, $0, GluedAppealTests.last].joined(separator: separator)
    }
    let judged = Judged(texts, sources: sources)
    for (number, story) in GluedAppealTests.stories.enumerated() {
      #expect(judged.cleaned(number) == story)
    }
  }

  @Test(arguments: namings)
  func shortStoriesStay(sources: [String?]) {
    let stories = ["It rained.", "Tarn won.", "Fog at noon.", "No news today.", "The dam holds."]
    let texts = stories.map {
      [GluedAppealTests.first, $0, GluedAppealTests.last].joined(separator: "\n\n")
    }
    let judged = Judged(texts, sources: Array(sources.prefix(5)))
    for story in stories { #expect(judged.isKept(story) == true, "\(story)") }
  }

  /// Where no full stop parts them, the appeal stays with the article's words.
  @Test(arguments: namings)
  func aSentenceThatRunsIntoTheAppealStays(sources: [String?]) {
    let ask =
      "please support the newsroom of the harbour quarter with a donation of any size today, "
      + "so that its letters can go on to every house."
    var prose = Prose(seed: 82)
    var texts = GluedAppealTests.stories.map { "\(prose.paragraph(3))\n\n\($0)\n\n\(ask)" }
    let own = "The keeper of the light, who saw the ferry turn before it struck, rowed out alone"
    texts[9] = "\(prose.paragraph(3))\n\n\(own) – \(ask)"
    let judged = Judged(texts, sources: sources)
    #expect(judged.cleaned(9) == texts[9])
    #expect(judged.isKept(ask) == false)
  }
}
