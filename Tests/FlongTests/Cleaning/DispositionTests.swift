import Testing

@testable import Flong

struct DispositionTests {
  private static let appeal = "Please give what you can to the harbour gazette today"

  private func disposition(
    minConfidence: Int = 0, sources: [String?] = ["a", "b", "a", "b"],
    _ bySource: String = "", _ set: (inout Policies) -> Void = { _ in }
  ) throws -> (Disposition, cluster: Int?) {
    let collection = Collection(
      (0..<4).map { "Story number \($0) stands here\n\n\(DispositionTests.appeal)" },
      sources: sources)
    var policies = Policies()
    set(&policies)
    let table = PolicyTable(
      policies, try SourcePolicies(Array(bySource.utf8), path: "p"), sources: sources)
    return (
      Disposition(matches: collection.matches, policies: table, minConfidence: minConfidence),
      collection.matches.cluster(ofSentence: 1)
    )
  }

  private func verdict(
    _ role: Role?, _ points: Int, _ cluster: Int? = nil,
    _ change: (inout Verdict) -> Void = { _ in }
  ) -> VerdictTable.Row {
    var verdict = Verdict(
      role: role, isBoilerplate: role?.isJournalism == false, cluster: cluster,
      evidence: [Evidence("asking", points, "points")])
    change(&verdict)
    return VerdictTable([verdict])[0]
  }

  @Test func boilerplateGoesAndJournalismStays() throws {
    let (disposition, _) = try disposition()
    #expect(disposition.outcome(verdict(.appeal, 5), article: 0) == .goes)
    #expect(disposition.outcome(verdict(.syndicated, 0), article: 0) == .stays(nil))
    #expect(disposition.outcome(verdict(nil, 0), article: 0) == .stays(nil))
  }

  @Test func lowConfidenceStays() throws {
    let unsure = verdict(.appeal, Judge.margin)
    let sure = verdict(.appeal, Judge.margin + 1)
    #expect(unsure.confidence == 92 && sure.confidence == 95)
    for (least, outcomes) in [
      (92, [true, true]), (93, [false, true]), (95, [false, true]), (96, [false, false]),
    ] {
      let (disposition, _) = try disposition(minConfidence: least)
      #expect(
        [unsure, sure].map { disposition.outcome($0, article: 0) }
          == outcomes.map { $0 ? .goes : .stays(.minConfidence) })
    }
  }

  @Test func theUserWinsOverEverything() throws {
    let (disposition, _) = try disposition(minConfidence: 100) { $0[.appeal] = .keep }
    let denied = verdict(.appeal, 5) { $0.userKeeps = false }
    #expect(disposition.outcome(denied, article: 0) == .goes)
    let allowed = verdict(.appeal, 5) { $0.userKeeps = true }
    #expect(disposition.outcome(allowed, article: 0) == .stays(.allow))
  }

  @Test func reasonsNameWhatKeeps() throws {
    let (disposition, _) = try disposition { $0[.appeal] = .keep }
    #expect(disposition.outcome(verdict(.appeal, 9), article: 0) == .stays(.policy))
    let held = verdict(.syndicated, 9) { $0.isForReview = true }
    #expect(disposition.outcome(held, article: 0) == .stays(.review))
  }

  @Test func theFirstCopyIsTheFirstThatAnyPolicyKeeps() throws {
    func outcomes(_ bySource: String) throws -> [Disposition.Outcome] {
      let (disposition, cluster) = try disposition(bySource) { $0[.appeal] = .keepFirst }
      #expect(cluster != nil)
      return (0..<4).map { disposition.outcome(verdict(.appeal, 9, cluster), article: $0) }
    }
    #expect(try outcomes("") == [.stays(.keepFirst), .goes, .goes, .goes])
    // Where the first source strips, one copy must still be left.
    #expect(try outcomes("a\tappeal\tstrip\n") == [.goes, .stays(.keepFirst), .goes, .goes])
  }
}
