/// The policies that hold for each article: those of the run, or of the article's source.
struct PolicyTable: Sendable {
  /// First those of the run, then those of each source that differs.
  private let tables: [Policies]
  private let ofArticle: [Int]
  private let exceptions: [Set<Role>]

  init(_ general: Policies, _ bySource: SourcePolicies = SourcePolicies(), sources: [String?]) {
    var tables = [general]
    var exceptions: [Set<Role>] = [[]]
    var numbers: [String: Int] = [:]
    for (source, roles) in bySource.roles.sorted(by: { $0.key < $1.key }) {
      numbers[source] = tables.count
      var policies = general
      for (role, policy) in roles { policies[role] = policy }
      tables.append(policies)
      exceptions.append(Set(roles.keys))
    }
    self.tables = tables
    self.exceptions = exceptions
    ofArticle = sources.map { source in source.flatMap { numbers[$0] } ?? 0 }
  }

  subscript(role: Role, article: Int) -> Policy { tables[ofArticle[article]][role] }

  /// Whether the user gave the article's source a policy of its own for the role.
  func isException(_ role: Role, _ article: Int) -> Bool {
    exceptions[ofArticle[article]].contains(role)
  }
}
