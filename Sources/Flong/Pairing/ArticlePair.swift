public import FlongCore

/// How alike two articles are, as printed and after cleaning.
public struct ArticlePair: Sendable {
  /// One reading of the pair.
  public struct Measure: Sendable, Equatable {
    public var resemblance: Ratio
    /// The share of a's shingles that stand in b.
    public var containmentA: Ratio
    public var containmentB: Ratio
    /// Words of a inside shingles that stand in b too.
    public var sharedWords: Int
  }

  /// Article numbers, a < b.
  public var a: Int
  public var b: Int
  public var raw: Measure
  public var cleaned: Measure
}
