/// One removal, with all that is needed to understand it and to take it back.
public struct LedgerEntry: Sendable, Equatable {
  /// The article.
  public var id: String
  /// The first removed byte of the original text.
  public var start: Int
  /// The first byte after the removed ones.
  public var end: Int
  /// The removed bytes.
  public var text: [UInt8]
  /// What the passage is.
  public var role: String
  /// The cluster of passages with the same wording.
  public var cluster: String
  /// The reasons, as a rendered JSON value.
  public var evidence: [UInt8]
  /// The rule that decided.
  public var policy: String
  /// The removed bytes as the JSON input escaped them, where `JSONWriter` would do otherwise.
  public var raw: [UInt8]?

  /// An entry from its parts.
  public init(
    id: String, start: Int, end: Int, text: [UInt8], role: String, cluster: String,
    evidence: [UInt8], policy: String, raw: [UInt8]? = nil
  ) {
    self.id = id
    self.start = start
    self.end = end
    self.text = text
    self.role = role
    self.cluster = cluster
    self.evidence = evidence
    self.policy = policy
    self.raw = raw
  }
}

extension LedgerEntry {
  static let fields = [
    "id", "start", "end", "text", "role", "cluster", "evidence", "policy", "raw",
  ]

  /// Reads an entry from the fields of a scanned line; nil if one is missing or of another kind.
  init?(_ fields: JSONFields) {
    guard let id = fields.string(0), let start = fields.integer(1), let end = fields.integer(2),
      let text = fields.bytes(3), start >= 0, end > start, end - start == text.count
    else { return nil }
    self.init(
      id: id, start: start, end: end, text: text, role: fields.string(4) ?? "",
      cluster: fields.string(5) ?? "", evidence: fields.rendered(6) ?? Array("null".utf8),
      policy: fields.string(7) ?? "", raw: fields.bytes(8))
  }
}
