import FlongCore
import Testing

@testable import Flong

struct SpanFinderTests {
  private let shared = "the minister told reporters that talks would resume on Monday morning"

  private func spans(_ texts: [String], jobs: Int = 1) -> (Collection, [SpanFinder.Found]) {
    let collection = Collection(texts)
    return (collection, SpanFinder().find(collection.corpus, workers: Workers(jobs: jobs)))
  }

  @Test func sharedRunsAreFoundAcrossParagraphs() throws {
    let (collection, found) = spans([
      "Alpha beta gamma. In the end \(shared), she said.",
      "Other words stand here.\n\nAnd the minister told reporters\n\nthat talks would resume on "
        + "Monday morning after all.",
    ])
    let span = try #require(found.first)
    #expect(found.count == 1)
    #expect(span.article == 1 && span.other == 0)
    #expect(span.match.matched == 11)
    #expect(collection.text(ofTokens: span.match.bStart..<span.match.bEnd) == shared)
    let later = collection.text(ofTokens: span.match.aStart..<span.match.aEnd)
    #expect(later.split(whereSeparator: \.isWhitespace).joined(separator: " ") == shared)
  }

  @Test func runsUnderEightWordsAreNotReported() {
    let seven = "talks would resume early on Monday morning"
    #expect(spans(["Alpha \(seven) beta.", "Gamma \(seven) delta."]).1.isEmpty)
    let eight = "talks would resume early on Monday morning there"
    #expect(spans(["Alpha \(eight) beta.", "Gamma \(eight) delta."]).1.count == 1)
  }

  @Test func repetitionInsideOneArticleIsFound() throws {
    let (collection, found) = spans(["First \(shared). Something in between. Then \(shared)."])
    let span = try #require(found.first)
    #expect(found.count == 1)
    #expect(span.article == 0 && span.other == 0)
    #expect(collection.text(ofTokens: span.match.aStart..<span.match.aEnd) == shared)
    #expect(collection.text(ofTokens: span.match.bStart..<span.match.bEnd) == shared)
    #expect(span.match.bEnd <= span.match.aStart)
  }

  @Test(arguments: 2...5)
  func tandemRepeatsEndWhereTheirCopyBegins(times: Int) {
    let (collection, found) = spans([
      "Start. " + repeatElement(shared, count: times).joined(separator: " ") + " end."
    ])
    #expect(!found.isEmpty)
    var reached = 0
    for span in found {
      let match = span.match
      #expect(match.bEnd <= match.aStart)
      #expect(match.aStart >= reached)
      #expect(match.matched <= min(match.aCount, match.bCount))
      reached = match.aEnd
    }
    // All but the first copy is covered.
    let covered = found.reduce(0) { $0 + $1.match.aCount }
    #expect(covered == (times - 1) * 11)
    #expect(collection.corpus.tokens.count == times * 11 + 2)
  }

  @Test func amountsMayDiffer() {
    let (_, found) = spans([
      "Please give us $2 every month for as long as you can.",
      "So please give us $35 every month for as long as you can, thanks.",
    ])
    #expect(found.map(\.match.matched) == [12])
  }

  @Test func oneRunInManyArticlesCostsOneSpanEach() {
    var prose = Prose(seed: 6)
    let texts = (0..<60).map { _ in prose.sentence() + " So \(shared). " + prose.sentence() }
    let found = spans(texts).1
    #expect(found.count == 59)
    #expect(found.map(\.article) == Array(1..<60))
    #expect(found.allSatisfy { $0.other < $0.article && $0.match.matched >= 11 })
  }

  @Test(arguments: [2, 7])
  func threadsDoNotShow(jobs: Int) {
    var prose = Prose(seed: 7)
    let runs = (0..<9).map { _ in prose.sentence(14) }
    let texts = (0..<300).map { prose.sentence() + " " + runs[$0 % 9] + " " + runs[$0 % 7] }
    func rows(_ found: [SpanFinder.Found]) -> [[Int]] {
      found.map { [$0.article, $0.other, $0.match.aStart, $0.match.aEnd, $0.match.bStart] }
    }
    let one = rows(spans(texts).1)
    #expect(one.count >= 500)
    #expect(rows(spans(texts, jobs: jobs).1) == one)
  }
}
