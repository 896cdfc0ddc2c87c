public import FlongCore

/// How many of the pairs of similar paragraphs in a collection the bands propose, measured against
/// an exact join that misses none.
public struct Audit: Sendable {
  /// True pairs inside bounds of resemblance or length.
  public struct Row: Sendable {
    /// The lowest value of the row.
    public let lower: Int
    /// The lowest value of the next row; nil in the last.
    public let upper: Int?
    public let tally: AuditTally
  }

  /// The lowest resemblance, in hundredths, of a true pair.
  public let threshold: Int
  /// Articles of the collection.
  public let articles: Int
  /// Articles that were audited.
  public let audited: Int
  /// Distinct wordings of sentences and paragraphs, which the bands work on.
  public let passages: Int
  /// Paragraphs of the audited articles.
  public let paragraphs: Int
  /// Distinct wordings of these paragraphs.
  public let wordings: Int
  /// Wordings too short to be compared: they match by equal words only.
  public let shortWordings: Int
  /// Tokens below which a wording is too short.
  public let shortestCompared: Int
  /// Pairs of paragraphs that are settled because their wording is the same.
  public let equalPairs: Int
  /// The true pairs.
  public let total: AuditTally
  /// Pairs by resemblance in hundredths, from 50 up, those below the threshold included.
  public let byResemblance: [Row]
  /// True pairs by tokens of the shorter paragraph.
  public let byLength: [Row]
  /// The recall that the band scheme predicts right at the threshold.
  public let predictedAtThreshold: Double
  /// Pairs of passages that the bands proposed, sentences included.
  public let proposals: Int
  /// Proposals that the exact comparison confirmed.
  public let verified: Int
  /// The unsettled and missed pairs of the highest resemblance, up to ten, highest first.
  public let lost: [LostPair]

  /// Wordings that the exact join compared, each with every other.
  public var compared: Int { wordings - shortWordings }

  /// The share of the proposals that the exact comparison confirmed.
  public var precision: Ratio { Ratio(verified, proposals) }
}
