/// What to do with the copies of a wording.
public enum Policy: String, Sendable, CaseIterable {
  /// Remove every copy.
  case strip
  /// Keep the copy in the first article (by id), remove the others.
  case keepFirst = "keep-first"
  /// Mark, remove nothing.
  case keep
}

/// A policy for each role.
public struct Policies: Sendable, Hashable {
  private var policies: [Role: Policy]

  /// Boilerplate is stripped, journalism is kept.
  public init() {
    policies = [:]
    for role in Role.allCases { policies[role] = role.isJournalism ? .keep : .strip }
  }

  public subscript(role: Role) -> Policy {
    get { policies[role] ?? .keep }
    set { policies[role] = newValue }
  }
}
