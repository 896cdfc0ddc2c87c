/// What becomes of a judged sentence under the user's policies, lists and lowest confidence.
struct Disposition: Sendable {
  enum Outcome: Sendable, Equatable {
    case goes
    /// With a reason where boilerplate stays.
    case stays(KeptReason?)
  }

  let matches: Matches
  let policies: PolicyTable
  /// Hundredths; removals of lower confidence do not happen.
  var minConfidence = 0

  func outcome(_ verdict: VerdictTable.Row, article: Int) -> Outcome {
    // The user's word on a wording wins over a policy for its role.
    if let userKeeps = verdict.userKeeps { return userKeeps ? .stays(.allow) : .goes }
    guard let role = verdict.role else { return .stays(nil) }
    switch policies[role, article] {
    case .keep: return .stays(keptReason(verdict, role))
    case .keepFirst where isFirst(verdict, role, article): return .stays(.keepFirst)
    case .strip, .keepFirst:
      return verdict.confidence < minConfidence ? .stays(.minConfidence) : .goes
    }
  }

  private func keptReason(_ verdict: VerdictTable.Row, _ role: Role) -> KeptReason? {
    if verdict.isForReview { return .review }
    return role.isJournalism ? nil : .policy
  }

  /// Whether the article holds the copy that stays: the first where the role is not stripped anyway.
  private func isFirst(_ verdict: VerdictTable.Row, _ role: Role, _ article: Int) -> Bool {
    guard let cluster = verdict.cluster else { return true }
    let members = matches.clusters.members[matches.clusters.clusters[cluster].members]
    let first = members.first { policies[role, Int($0.article)] != .strip }
    return first.map { Int($0.article) == article } ?? true
  }
}
