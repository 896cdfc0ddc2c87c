/// Policies of single sources, which win over those of the run.
public struct SourcePolicies: Sendable {
  /// By source.
  private(set) var roles: [String: [Role: Policy]] = [:]
  /// Policies for any source (`*`): defaults of the run.
  private(set) var general: [Role: Policy] = [:]
  /// The line that lists each source first.
  private var lines: [String: Int] = [:]
  private var path = ""

  public init() {}

  init(path: String) { self.path = path }

  var isEmpty: Bool { roles.isEmpty }

  /// A text that differs when any policy of a source differs.
  var digest: String {
    roles.sorted { $0.key < $1.key }.map { source, policies in
      Role.allCases.compactMap { role in
        policies[role].map { "\(source)\t\(role.rawValue)\t\($0.rawValue)\n" }
      }.joined()
    }.joined()
  }

  /// Adds the policy of a source, or of any source.
  mutating func add(_ source: String?, _ role: Role, _ policy: Policy, line: Int) {
    guard let source else {
      general[role] = policy
      return
    }
    roles[source, default: [:]][role] = policy
    if lines[source] == nil { lines[source] = line }
  }

  /// A sentence for each listed source that no article has.
  func notes(_ sources: Set<String>) -> [String] {
    let missing = roles.keys.filter { !sources.contains($0) }
    return missing.sorted { (lines[$0] ?? 0) < (lines[$1] ?? 0) }.map { source in
      "\(path):\(lines[source] ?? 0): no article has the source '\(source)'; "
        + hint(source, sources)
    }
  }

  /// Which source the user may have meant.
  private func hint(_ source: String, _ sources: Set<String>) -> String {
    guard let first = sources.min() else { return "no article of the input has a source" }
    let wanted = source.lowercased()
    let similar = sources.filter {
      $0.lowercased().contains(wanted) || wanted.contains($0.lowercased())
    }.min()
    return similar.map { "did you mean '\($0)'?" } ?? "sources look like '\(first)'"
  }
}
