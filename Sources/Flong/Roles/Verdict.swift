/// What the judge holds of one sentence or line.
struct Verdict: Sendable {
  /// Points for and against.
  var evidence: Stretch<Evidence>
  private var clusterNumber: UInt32
  /// The role of a repeated or removed unit; nil where it stands once and stays.
  var role: Role?
  /// Whether the judge would remove it.
  var isBoilerplate: Bool
  /// What the user decided: whether it stays; nil where the judge decides.
  var userKeeps: Bool?

  init(
    role: Role? = nil, isBoilerplate: Bool = false, cluster: Int? = nil, evidence: [Evidence] = []
  ) {
    self.evidence = Stretch(evidence)
    clusterNumber = cluster.map { UInt32($0) } ?? ClusterTable.none
    self.role = role
    self.isBoilerplate = isBoilerplate
  }

  /// The cluster that speaks for it, if any.
  var cluster: Int? { clusterNumber == ClusterTable.none ? nil : Int(clusterNumber) }

  var points: Int { evidence.reduce(0) { $0 + $1.points } }

  /// Hundredths: points are half log-odds, so this is the logistic function of them; never quite sure.
  var confidence: Int {
    let points = points
    let index = min(abs(points), Verdict.odds.count - 1)
    return isBoilerplate == (points >= 0) ? Verdict.odds[index] : 100 - Verdict.odds[index]
  }

  /// 100 / (1 + exp(-points / 2)), rounded, up to 99.
  private static let odds = [50, 62, 73, 82, 88, 92, 95, 97, 98, 99]
}
