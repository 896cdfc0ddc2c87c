/// How two articles belong together, by the names that the sets use.
struct Relation: Sendable, Hashable {
  /// Whether a tool that joins copies and versions of one story should join such a pair.
  enum Sense: Sendable {
    case positive
    case negative
    /// Neither wanted nor punished.
    case neutral
  }

  let name: String
  let sense: Sense

  /// The one place that gives the names their sense; any other name is neutral.
  private static let senses: [String: Sense] = [
    "duplicate": .positive,
    "near-duplicate": .positive,
    "same-story": .positive,
    "plagiarised": .positive,
    "template": .negative,
    "boilerplate-only": .negative,
    "non": .negative,
  ]

  init(_ name: String, isIgnored: Bool = false) {
    self.name = name
    sense = isIgnored ? .neutral : Relation.senses[name] ?? .neutral
  }
}
