public import FlongCore

/// How alike two articles are, as printed and after cleaning, and what that makes them.
public struct ArticlePair: Sendable {
  /// One reading of the pair: counts of distinct shingles.
  public struct Measure: Sendable, Equatable {
    /// Those that stand in both.
    var common: UInt32
    /// Those of a, and of b.
    var distinctA: UInt32
    var distinctB: UInt32
    /// With all numbers read as one word, those that stand in both and those that stand in either.
    var framed: UInt32
    var frames: UInt32
    /// Words of a inside shingles that stand in b too.
    var wordsInCommon: UInt32

    public var resemblance: Ratio {
      Ratio(Int(common), Int(distinctA) + Int(distinctB) - Int(common))
    }
    /// The share of a's shingles that stand in b.
    public var containmentA: Ratio { Ratio(Int(common), Int(distinctA)) }
    public var containmentB: Ratio { Ratio(Int(common), Int(distinctB)) }
    /// The resemblance with all numbers read as one word.
    public var frame: Ratio { Ratio(Int(framed), Int(frames)) }
    /// Words of a inside shingles that stand in b too.
    public var sharedWords: Int { Int(wordsInCommon) }

    /// The larger containment.
    var containment: Ratio { max(containmentA, containmentB) }
    /// Whether both have the same shingles, and any.
    var isIdentity: Bool { resemblance.isAtLeast(percent: 100) }
  }

  private let first: UInt32
  private let second: UInt32
  public var raw: Measure
  public var cleaned: Measure
  /// The figures in line; nil where too little differs, or too little is alike.
  var figures: WordingAgreement.Figures?
  public var relation: ArticleRelation

  init(
    a: Int, b: Int, raw: Measure, cleaned: Measure, figures: WordingAgreement.Figures?,
    relation: ArticleRelation
  ) {
    first = UInt32(a)
    second = UInt32(b)
    self.raw = raw
    self.cleaned = cleaned
    self.figures = figures
    self.relation = relation
  }

  /// Article numbers, a < b.
  public var a: Int { Int(first) }
  public var b: Int { Int(second) }

  /// What to rank pairs by: the resemblance after cleaning, but 0 for two fillings of one form and 1
  /// for articles that are the same as printed.
  public var score: Ratio {
    if raw.isIdentity { return .one }
    return relation == .sameForm ? .zero : cleaned.resemblance
  }
}
