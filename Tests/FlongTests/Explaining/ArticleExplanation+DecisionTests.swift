import Testing

@testable import Flong

struct ArticleExplanationDecisionTests {
  private func decision(
    _ isRemoved: Bool, _ evidence: [(String, Int)], role: Role = .appeal, keptBy: String = "",
    policy: String = "strip"
  ) -> [String] {
    var finding = ArticleExplanation.Finding(
      bytes: 0..<9, isRemoved: isRemoved, role: role.rawValue, cluster: "c")
    finding.evidence = evidence.map { Evidence($0.0, $0.1, "seen") }
    finding.margin = 5
    finding.keptBy = keptBy
    finding.detail = "the option"
    finding.policy = policy
    return finding.decision
  }

  @Test func theStrongestEvidenceForARemoval() {
    #expect(
      decision(true, [("repeated", 3), ("company", 9), ("edge", 2), ("prose", -6)]) == [
        "company, +9 of +14; 8 points, 5 needed", "without it, it would stay: -1 point",
      ])
    #expect(
      decision(true, [("repeated", 6), ("company", 9)]) == [
        "company, +9 of +15; 15 points, 5 needed", "it would go without it, too",
      ])
  }

  @Test func theStrongestEvidenceAgainst() {
    #expect(
      decision(false, [("repeated", 6), ("prose", -5), ("thin", -4)], role: .syndicated) == [
        "prose, -5 of -9; -3 points, 5 needed", "it would stay without it, too",
      ])
    #expect(
      decision(false, [("repeated", 6), ("short", 2), ("title", -8)], role: .incidental) == [
        "title, -8 of -8; 0 points, 5 needed", "without it, it would go: 8 points",
      ])
    #expect(
      decision(false, [("repeated", 2)], role: .incidental) == [
        "too little evidence: 2 points, 5 needed"
      ])
  }

  @Test func neighboursNeedNoMargin() {
    #expect(
      decision(true, [("repeated", 2), ("prose", -5), ("enclosed", 5)]) == [
        "enclosed, whatever the points: 2 points, 5 needed"
      ])
  }

  @Test func theUsersWordIsNamedWithWhatItOverruled() {
    #expect(
      decision(true, [("repeated", 2), ("user", 100)]) == [
        "your list of what goes (--deny)", "the evidence alone would keep it: 2 points, 5 needed",
      ])
    #expect(
      decision(false, [("company", 9), ("user", -100)], keptBy: "allow") == [
        "your list of what stays (--allow)",
        "the evidence alone would strip it: 9 points, 5 needed",
      ])
    #expect(decision(true, [("user", 100)]).last == "there is no evidence beside it")
  }

  @Test func optionsAreNamed() {
    for reason in ["policy", "min-confidence", "keep-first"] {
      #expect(
        decision(false, [("company", 6)], keptBy: reason) == [
          "the option", "the evidence alone would strip it: 6 points, 5 needed",
        ])
    }
    #expect(
      decision(true, [("prose", -5)], role: .reprint, policy: "strip").first
        == "the policy of reprint, which is strip")
    #expect(
      decision(false, [("repeated", 9), ("review", -20)], keptBy: "review").first?.contains("cap")
        == true)
    // Evidence is no option: the rules decided here.
    #expect(
      decision(false, [("title", -8)], keptBy: "evidence").first
        == "title, -8 of -8; -8 points, 5 needed")
  }

  @Test func nothingIsDecidedWhereNothingWasWeighed() {
    let finding = ArticleExplanation.Finding(
      bytes: 0..<9, isRemoved: false, role: "quotation", cluster: "")
    #expect(finding.decision.isEmpty)
  }
}
