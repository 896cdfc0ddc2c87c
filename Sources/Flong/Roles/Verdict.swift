/// What the judge holds of one sentence or line, while it weighs.
struct Verdict: Sendable {
  /// Points for and against.
  var evidence: [Evidence]
  /// The cluster that speaks for it, if any.
  let cluster: Int?
  /// The role of a repeated or removed unit; nil where it stands once and stays.
  var role: Role?
  /// Whether the judge would remove it.
  var isBoilerplate: Bool
  /// What the user decided: whether it stays; nil where the judge decides.
  var userKeeps: Bool?
  /// Whether it stays only because too much of its article would go.
  var isForReview = false

  init(
    role: Role? = nil, isBoilerplate: Bool = false, cluster: Int? = nil, evidence: [Evidence] = []
  ) {
    self.evidence = evidence
    self.cluster = cluster
    self.role = role
    self.isBoilerplate = isBoilerplate
  }

  var points: Int { evidence.reduce(0) { $0 + $1.points } }
}
