import Testing

@testable import Flong

struct AuditTextTests {
  @Test func saysWhatIsOutsideAndWhatIsUnsettled() {
    let articles = AuditTests.reports + AuditTests.prose
    let audit = Audit.run(articles: articles, configuration: Configuration(), threshold: 60)
    let text = audit.text
    #expect(text.contains("Audited \(articles.count) articles.\n"))
    #expect(text.contains("1 wordings under 8 tokens match by equal words only"))
    #expect(text.contains("  unsettled  \(audit.total.unsettled): "))
    #expect(text.hasSuffix("\n"))
    #expect(!text.contains(" \n"))
  }

  @Test func lostTextsStayOnTheirLine() {
    let pairs = Audit.run(
      articles: AuditTests.reports.map {
        AuditTests.article($0.id, String(decoding: $0.text, as: UTF8.self) + "\u{1B}[2J")
      }, configuration: Configuration(), threshold: 60)
    #expect(!pairs.text.contains("\u{1B}"))
  }
}
