/// A passage that a run removes, with what the judge holds of it.
public struct PlannedRemoval: Sendable, Equatable {
  /// Bytes of the article's text, separators that go along included.
  public var bytes: Range<Int>
  /// What the passage is.
  public var role: Role
  /// Hundredths.
  public var confidence: Int

  /// A removal from its parts.
  public init(bytes: Range<Int>, role: Role, confidence: Int) {
    self.bytes = bytes
    self.role = role
    self.confidence = confidence
  }
}

extension Analysis {
  /// The removals of each article, in order, disjoint: what the ledger lists.
  public var removals: [[PlannedRemoval]] {
    edits.map { article in
      article.map {
        PlannedRemoval(
          bytes: $0.start..<$0.end, role: $0.role, confidence: verdicts[$0.clearest].confidence)
      }
    }
  }
}
