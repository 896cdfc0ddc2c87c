import FlongCore
import Testing

@testable import Flong

struct AuditTests {
  /// One-line reports of one form, as many as overflow a bucket, in which only the place differs.
  static let reports = (0..<600).map { number in
    article(
      "report/\(number)", "Place\(letters(number)), March 2 - Qtly div 11 cts vs 11 cts prior")
  }

  static let prose = [
    article(
      "a", "The harbour master closed the northern quay after the storm tore two cranes loose."),
    article(
      "b", "The harbour master closed the northern quay after the storm tore three cranes loose."),
    article("c", "Read more"),
    article("d", "Read more"),
    article(
      "e", "Nothing in this paragraph has anything in common with what the others say, at all."),
  ]

  static func article(_ id: String, _ text: String) -> Article {
    Article(id: id, text: Array(text.utf8), origin: .file(0))
  }

  /// A name of its own for each number, without digits, which would be slots.
  static func letters(_ number: Int) -> String {
    String(decoding: [UInt8(97 + number / 26), UInt8(97 + number % 26)], as: UTF8.self)
  }

  @Test func smallCollection() {
    let audit = Audit.run(articles: Self.prose, configuration: Configuration(), threshold: 60)
    #expect(audit.paragraphs == 5)
    #expect(audit.wordings == 4)
    #expect(audit.shortWordings == 1)
    #expect(audit.compared == 3)
    #expect(audit.equalPairs == 1)
    #expect(audit.total.pairs == 1)
    #expect(audit.total.proposed == 1)
    #expect(audit.lost.isEmpty)
  }

  @Test func pairsOfALargeBucketAreNotCalledProposed() {
    let audit = Audit.run(articles: Self.reports, configuration: Configuration(), threshold: 60)
    #expect(audit.total.pairs == 600 * 599 / 2)
    #expect(audit.total.missed == 0)
    #expect(audit.total.proposed < audit.total.pairs)
    #expect(audit.total.clustered + audit.total.unsettled > 0)
  }

  @Test func dissimilarPairsCountNowhere() {
    let audit = Audit.run(
      articles: [Self.prose[0], Self.prose[4]], configuration: Configuration())
    #expect(audit.total.pairs == 0)
    #expect(audit.byResemblance.allSatisfy { $0.tally.pairs == 0 })
  }

  @Test func nothingAndSample() {
    #expect(Audit.run(articles: [], configuration: Configuration()).paragraphs == 0)
    let audit = Audit.run(articles: Self.reports, configuration: Configuration(), sample: 10)
    #expect(audit.articles == Self.reports.count)
    #expect(audit.audited < 40)
  }

  @Test func threadsChangeNothing() {
    var two = Configuration()
    two.jobs = 2
    let articles = Self.reports + Self.prose
    #expect(
      Audit.run(articles: articles, configuration: Configuration()).text
        == Audit.run(articles: articles, configuration: two).text)
  }
}
