import Testing

@testable import Flong

struct ArticleExplanationTests {
  private static let appeal = "Please donate today and support our journalism."
  private static let agency =
    "The minister said on Monday that the old bridge would stay closed for years."

  /// Six articles, cleaned into a folder, and the explanation of one of them.
  private func explanation(
    _ article: String = "x/3.txt", configure: (inout Configuration) -> Void = { _ in }
  ) throws -> ArticleExplanation {
    let folder = ScratchFolder()
    var prose = Prose(seed: 12)
    for number in 0..<6 {
      let agency = number % 3 == 0 ? "\n\n" + ArticleExplanationTests.agency : ""
      folder.write(
        "in/x/\(number).txt",
        prose.paragraph() + agency + "\n\n" + prose.paragraph() + "\n\n"
          + ArticleExplanationTests.appeal + "\n\nFrom just $\(number) a month")
    }
    var configuration = Configuration()
    configure(&configuration)
    _ = try Pipeline(configuration).clean([folder.at("in")], into: folder.at("out"))
    return try ArticleExplanation(output: folder.at("out"), article: article)
  }

  private func finding(
    _ text: String, in explanation: ArticleExplanation
  ) throws -> ArticleExplanation.Finding {
    try #require(
      explanation.findings.first {
        String(decoding: explanation.text[$0.bytes], as: UTF8.self).contains(text)
      })
  }

  @Test func removalsHaveTheirEvidenceAndCopies() throws {
    let explanation = try explanation()
    let found = try finding(ArticleExplanationTests.appeal, in: explanation)
    #expect(found.isRemoved && found.role == "appeal" && found.policy == "strip")
    #expect(found.margin == Judge.margin)
    #expect(found.evidence.contains { $0.name == "repeated" && $0.points > 0 })
    #expect(found.elsewhere == ["x/0.txt", "x/1.txt", "x/2.txt", "x/4.txt", "x/5.txt"])
    #expect(!found.confidence.isEmpty && !found.decision.isEmpty)
    #expect(explanation.missing == ["date"])
  }

  @Test func varyingPlacesShowWhatStandsThere() throws {
    let found = try finding("From just", in: try explanation())
    #expect(found.template == "From just $‹…› a month")
    #expect(found.fillings == ["0, 1, 2, 3, 4 and 1 more"])
  }

  @Test func journalismIsMarkedWithWhatSpeaksAgainstStripping() throws {
    let found = try finding(ArticleExplanationTests.agency, in: try explanation())
    #expect(!found.isRemoved && found.role == "syndicated" && found.keptBy.isEmpty)
    #expect(found.evidence.contains { $0.points < 0 })
    #expect(found.elsewhere == ["x/0.txt"])
  }

  @Test func whatAnOptionKeepsHasItsOwnEvidence() throws {
    let unsure = try explanation { $0.minConfidence = 100 }
    let found = try finding(ArticleExplanationTests.appeal, in: unsure)
    #expect(!found.isRemoved && found.role == "appeal" && found.keptBy == "min-confidence")
    #expect(found.decision.first?.contains("(--min-confidence)") == true)
    #expect(found.elsewhere.count == 5)
    #expect(unsure.findings.count { $0.bytes.overlaps(found.bytes) } == 1)
  }
}
