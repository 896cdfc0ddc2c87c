/// An article, and what was planted in it.
public struct MadeArticle: Sendable, Equatable {
  public let id: String
  public let source: String
  public let text: String
  public let spans: [PlantedSpan]

  public init(id: String, source: String, text: String, spans: [PlantedSpan]) {
    self.id = id
    self.source = source
    self.text = text
    self.spans = spans
  }
}

/// A passage that stands in other articles too, and why.
public struct PlantedSpan: Sendable, Equatable {
  /// What a passage may be.
  public enum Role: String, Sendable, CaseIterable {
    /// Appeals, notices, footers of a source.
    case boilerplate
    /// A paragraph that several sources print.
    case syndicated
    /// Words between quotation marks that several articles print.
    case quote
    /// A paragraph of an article that is printed again.
    case reprint
    /// The whole of an article that is printed again.
    case article
    /// The whole of an article that is a form filled in: alike, but no copy.
    case templated
  }

  public let role: Role
  /// Spans with the same name are the same passage.
  public let cluster: String
  /// Bytes of the text.
  public let bytes: Range<Int>

  public init(role: Role, cluster: String, bytes: Range<Int>) {
    self.role = role
    self.cluster = cluster
    self.bytes = bytes
  }
}
