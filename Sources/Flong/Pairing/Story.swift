internal import FlongCore

/// One story in several articles.
struct Story: Sendable, Equatable {
  struct Member: Sendable, Equatable {
    var article: Int
    /// What it is to the representative; nil for the representative itself.
    var relation: ArticleRelation?
    /// The resemblance to the representative after cleaning.
    var resemblance: Ratio
  }

  /// By article number; at least two.
  var members: [Member]
  /// The article that most others are joined to.
  var representative: Int
}
