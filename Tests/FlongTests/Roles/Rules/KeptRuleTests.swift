import Testing

@testable import Flong

struct KeptRuleTests {
  private func articles(with shared: String, _ count: Int = 2) -> [String] {
    var prose = Prose(seed: 21)
    return (0..<count).map { _ in
      [prose.paragraph(), shared, prose.paragraph(), prose.paragraph()].joined(separator: "\n\n")
    }
  }

  private func roles(_ judged: Judged, _ text: String) -> [Role?] {
    judged.verdicts(text).map(\.role)
  }

  private let outlets = ["x.com", "y.org"]

  @Test func sharedProseIsSyndicated() {
    let shared = "The harbour master opened the new bridge on the first day of spring."
    let judged = Judged(articles(with: shared), sources: outlets)
    #expect(roles(judged, shared) == [.syndicated, .syndicated])
  }

  @Test func sharedQuotationsAreQuotations() {
    let shared = "“The harbour master opened the new bridge on the first day of spring.”"
    let judged = Judged(articles(with: shared), sources: outlets)
    #expect(roles(judged, shared) == [.quotation, .quotation])
  }

  @Test func repetitionInsideOneArticleIsASelfRepeat() {
    let shared = "The harbour master opened the new bridge on the first day of spring."
    let judged = Judged([articles(with: shared, 1)[0] + "\n\n" + shared])
    #expect(roles(judged, shared) == [.selfRepeat, .selfRepeat])
    #expect(judged.isKept(shared) == true)
  }

  @Test func articlesThatShareNearlyAllAreReprints() {
    var prose = Prose(seed: 5)
    let sentences = (0..<8).map { _ in prose.sentence() }
    let body = sentences.joined(separator: "\n\n")
    let judged = Judged([body, body + "\n\n" + prose.sentence()], sources: outlets)
    for sentence in sentences { #expect(roles(judged, sentence) == [.reprint, .reprint]) }
    #expect(judged.analysis.edits.allSatisfy { $0.isEmpty })
  }

  @Test func whatStandsOnceHasNoRole() {
    let judged = Judged(articles(with: "Harbour news"))
    let once = judged.analysis.verdicts.filter { $0.cluster == nil }
    #expect(!once.isEmpty && once.allSatisfy { $0.role == nil && !$0.isBoilerplate })
  }
}
