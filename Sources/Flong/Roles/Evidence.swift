/// One readable reason for or against holding a wording to be boilerplate.
public struct Evidence: Sendable, Hashable {
  /// A short name ("repeated", "asking", "prose").
  public var name: String
  /// Points; negative ones speak against removal.
  public var points: Int
  /// What was seen, in words.
  public var detail: String

  public init(_ name: String, _ points: Int, _ detail: String) {
    self.name = name
    self.points = points
    self.detail = detail
  }
}
