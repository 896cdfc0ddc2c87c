/// What two articles that share text are to each other.
public enum ArticleRelation: String, Sendable, CaseIterable {
  /// The same text, up to small edits.
  case reprint
  /// The same story: cut, extended, updated or corrected.
  case revision
  /// Nearly all of one article stands in a much longer one.
  case excerpt
  /// One form, filled in for two events: alike, but another weather, market or score.
  case sameForm = "same-form"
  /// A quotation, an agency passage, a stock phrase.
  case sharedWording = "shared-wording"

  /// A few words for people.
  var meaning: String {
    switch self {
    case .reprint: "the same text, up to small edits"
    case .revision: "the same story, cut, extended, updated or corrected"
    case .excerpt: "nearly all of one stands in the other, which is much longer"
    case .sameForm: "one form, filled in twice"
    case .sharedWording: "a passage in common"
    }
  }

  /// Whether both articles are one story.
  ///
  /// An excerpt does not join: a round-up holds excerpts of stories that have nothing in common.
  public var isJoined: Bool { self == .reprint || self == .revision }
}
