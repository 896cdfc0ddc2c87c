public import FlongCore

/// How alike two articles are, as printed and after cleaning, and what that makes them.
public struct ArticlePair: Sendable {
  /// One reading of the pair.
  public struct Measure: Sendable, Equatable {
    public var resemblance: Ratio
    /// The share of a's shingles that stand in b.
    public var containmentA: Ratio
    public var containmentB: Ratio
    /// The resemblance with all numbers read as one word.
    public var frame: Ratio
    /// Words of a inside shingles that stand in b too.
    public var sharedWords: Int

    /// The larger containment.
    var containment: Ratio { max(containmentA, containmentB) }
    /// Whether both have the same shingles, and any.
    var isIdentity: Bool { resemblance.isAtLeast(percent: 100) }
  }

  /// Article numbers, a < b.
  public var a: Int
  public var b: Int
  public var raw: Measure
  public var cleaned: Measure
  /// The figures in line; nil where too little differs, or too little is alike.
  var figures: WordingAgreement.Figures?
  public var relation: ArticleRelation

  /// What to rank pairs by: the resemblance after cleaning, but 0 for two fillings of one form and 1
  /// for articles that are the same as printed.
  public var score: Ratio {
    if raw.isIdentity { return .one }
    return relation == .sameForm ? .zero : cleaned.resemblance
  }
}
