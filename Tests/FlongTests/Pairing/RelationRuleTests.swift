import FlongCore
import Foundation
import Testing

@testable import Flong

/// Pairs of invented articles, and what a reader would say they are to each other.
struct RelationRuleTests {
  private func pair(_ a: String, _ b: String) throws -> ArticlePair {
    let collection = Collection([a, b])
    return try pair(
      collection, removed: collection.corpus.sentences.indices.map { _ in false })
  }

  private func pair(_ collection: Collection, removed: [Bool]) throws -> ArticlePair {
    var comparer = ArticleComparer(
      settings: MatchSettings(), corpus: collection.corpus, removed: removed,
      forms: collection.facts.forms)
    let pairs = comparer.measure(sharing: [CandidatePair(0, 1)], workers: Workers(jobs: 1))
    return try #require(pairs.first)
  }

  private let story = """
    HARBOUR CLOSED AFTER CRANE FALLS

    EASTHAVEN, June 3 - The harbour of Easthaven was closed on Tuesday after a crane of 40 tonnes fell \
    across the only channel, the port authority said. Nobody was hurt when it came down at 7 o'clock, \
    but 12 ships are waiting in the bay, and 3 of them carry fruit that will spoil within a week.

    A spokeswoman said divers had begun to cut the wreck into pieces. She would not say who had \
    serviced the crane, which is 31 years old, or when the channel would be free again.
    """

  @Test func theSameTextUpToSmallEditsIsAReprint() throws {
    let edited = story.replacing("spokeswoman", with: "spokesperson")
    let found = try pair(story, edited)
    #expect(found.relation == .reprint)
    #expect(found.score == found.cleaned.resemblance)
    #expect(try pair(story, story).relation == .reprint)
    #expect(try pair(story, story).score == .one)
  }

  @Test func aCutUpdatedOrCorrectedStoryIsARevision() throws {
    let parts = story.components(separatedBy: "\n\n")
    let cut = parts.prefix(2).joined(separator: "\n\n")
    let refiled = cut.replacing("June 3", with: "June 4").replacing("Nobody", with: "No one")
    let corrected = story.replacing("12 ships", with: "14 ships")
    #expect(try pair(story, cut).relation == .revision)
    #expect(try pair(story, refiled).relation == .revision)
    #expect(try pair(story, corrected).relation == .reprint)
    #expect(try pair(cut, corrected).relation == .revision)
  }

  @Test func aPassageInAMuchLongerArticleIsAnExcerpt() throws {
    var prose = Prose(seed: 5)
    let roundup = (0..<12).map { _ in prose.sentence(30) }
    let brief = roundup[4]
    let long = roundup.joined(separator: "\n\n")
    #expect(try pair(brief, long).relation == .excerpt)
    #expect(try pair(long, brief).relation == .excerpt)
    // A headline alone is no excerpt.
    let words = brief.split(separator: " ").prefix(10).joined(separator: " ")
    #expect(try pair(words, long).relation == .sharedWording)
  }

  @Test func aQuotationIsSharedWording() throws {
    var prose = Prose(seed: 6)
    let quotation = prose.sentence(20)
    func article() -> String {
      [prose.sentence(40), quotation, prose.sentence(40)].joined(separator: "\n\n")
    }
    #expect(try pair(article(), article()).relation == .sharedWording)
  }

  private func tender(_ day: Int, _ bids: String, _ rate: String, _ taken: String) -> String {
    """
    TREASURY TAKES BIDS AT TENDER

    NORTHGATE, May \(day) - The Treasury said it took bids of \(bids) million crowns at its tender of \
    bills today. The average rate was \(rate) pct, and the largest bank took \(taken) million. The next \
    tender follows in a week.
    """
  }

  @Test func aFormFilledForAnotherDayIsTheSameForm() throws {
    let found = try pair(tender(4, "310", "6.25", "80"), tender(11, "295", "6.40", "112"))
    #expect(found.relation == .sameForm)
    #expect(found.score == .zero)
    #expect(found.figures?.different == 4)
    #expect(
      try pair(tender(4, "310", "6.25", "80"), tender(11, "310", "6.25", "90")).relation
        == .sameForm)
  }

  @Test func aCorrectedFigureInAReportDoesNotMakeItAForm() throws {
    let report = tender(4, "310", "6.25", "80") + " In April 290 million were taken at 6.10 pct."
    #expect(try pair(report, report.replacing("6.25", with: "6.35")).relation != .sameForm)
  }

  @Test func aLineWithAnotherFigureIsTheSameForm() throws {
    let line =
      "THE CENTRAL BANK SETS 2 BILLION CROWN PURCHASE AND SAYS THAT MORE WILL FOLLOW BEFORE THE END OF THE MONTH"
    #expect(try pair(line, line.replacing("2", with: "3")).relation == .sameForm)
    #expect(try pair(line, line.replacing("2", with: "three")).relation == .sameForm)
  }

  @Test func aLineAboutSomeoneElseIsTheSameForm() throws {
    let notice = "declares a payout of 20 cents a share, payable on the first of April as before"
    #expect(try pair("Quarry Works \(notice)", "Borough Dairies \(notice)").relation == .sameForm)
    #expect(
      try pair("Quarry Works \(notice)", "Corrected: Quarry Works \(notice)").relation.isJoined)
  }

  @Test func aFewSharedWordsAreNoStory() throws {
    #expect(
      try pair("Council agrees to build a new bridge", "Council agrees to build a tunnel instead")
        .relation
        == .sharedWording)
  }

  /// Cleaning may have taken a line from one copy and not from the other.
  @Test func whatIsTheSameAsPrintedIsAReprint() throws {
    let line = "Mayor opens bridge over the river. Read more about it here."
    let collection = Collection([line, line])
    var removed = [Bool](repeating: false, count: collection.corpus.sentences.count)
    removed[1] = true
    let pair = try pair(collection, removed: removed)
    #expect(pair.cleaned.resemblance < .one)
    #expect(pair.relation == .reprint)
    #expect(pair.score == .one)
  }
}
