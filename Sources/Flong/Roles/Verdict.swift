/// What the judge holds of one sentence or line.
struct Verdict: Sendable {
  /// The role of a repeated or removed unit; nil where it stands once and stays.
  var role: Role?
  /// Whether the judge would remove it.
  var isBoilerplate = false
  /// What the user decided: whether it stays; nil where the judge decides.
  var userKeeps: Bool?
  /// The cluster that speaks for it, if any.
  var cluster: Int?
  /// Points for and against.
  var evidence: [Evidence] = []

  var points: Int { evidence.reduce(0) { $0 + $1.points } }

  /// Hundredths: how far the points lie from the margin, never quite sure.
  var confidence: Int {
    let distance = abs(points - Judge.margin)
    return min(99, 55 + 6 * distance)
  }
}
