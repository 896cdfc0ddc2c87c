public import FlongCore

/// True pairs counted by what became of them.
public struct AuditTally: Sendable, Hashable {
  /// What became of a true pair.
  public enum Fate: Sendable {
    /// At least one band proposed it.
    case proposed
    /// No band proposed it, but one has both sides in a large bucket, and they came into one
    /// cluster.
    case clustered
    /// One band has both sides in a large bucket, which holds them against others but not against
    /// each other, and no cluster joins them.
    case unsettled
    /// No band has both sides in one bucket.
    case missed
  }

  public internal(set) var proposed = 0
  public internal(set) var clustered = 0
  public internal(set) var unsettled = 0
  public internal(set) var missed = 0
  /// The sum of what the band scheme predicts for the resemblance of each pair.
  var predicted = 0.0

  /// All true pairs.
  public var pairs: Int { proposed + clustered + unsettled + missed }

  /// The share of the true pairs that were proposed themselves.
  public var directRecall: Ratio { Ratio(proposed, pairs) }

  /// The share that were proposed themselves or came into one cluster by way of their bucket.
  public var settledRecall: Ratio { Ratio(proposed + clustered, pairs) }

  /// The share that some bucket holds, compared or not: what `predictedRecall` predicts.
  public var bucketRecall: Ratio { Ratio(pairs - missed, pairs) }

  /// The mean of the recall that the band scheme predicts for these pairs.
  public var predictedRecall: Double { pairs == 0 ? 0 : predicted / Double(pairs) }

  mutating func add(_ fate: Fate, predicted recall: Double) {
    switch fate {
    case .proposed: proposed += 1
    case .clustered: clustered += 1
    case .unsettled: unsettled += 1
    case .missed: missed += 1
    }
    predicted += recall
  }

  mutating func add(_ other: AuditTally) {
    proposed += other.proposed
    clustered += other.clustered
    unsettled += other.unsettled
    missed += other.missed
    predicted += other.predicted
  }
}
