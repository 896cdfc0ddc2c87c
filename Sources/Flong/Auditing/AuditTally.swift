public import FlongCore

/// True pairs counted by the way the bands came to them.
public struct AuditTally: Sendable, Hashable {
  /// How the bands came to a pair.
  enum Way: Sendable {
    /// At least one band proposed it.
    case proposed
    /// A band has both sides in one large bucket, where each is proposed with the bucket's first,
    /// but not with every other.
    case throughGroup
    /// No band has both sides in one bucket.
    case missed
  }

  /// Pairs that were proposed themselves.
  public internal(set) var proposed = 0
  /// Pairs that were not, but both sides were, with the first of a large bucket that holds both.
  public internal(set) var throughGroup = 0
  /// Those of `throughGroup` whose sides came into one cluster.
  public internal(set) var clustered = 0
  /// Pairs that no bucket holds.
  public internal(set) var missed = 0
  /// The sum of what the band scheme predicts for the resemblance of each pair.
  var predicted = 0.0

  /// All true pairs.
  public var pairs: Int { proposed + throughGroup + missed }

  /// The share of the true pairs that were proposed themselves.
  public var directRecall: Ratio { Ratio(proposed, pairs) }

  /// The share of the true pairs that some bucket holds.
  public var recall: Ratio { Ratio(proposed + throughGroup, pairs) }

  /// The mean of the recall that the band scheme predicts for these pairs.
  public var predictedRecall: Double { pairs == 0 ? 0 : predicted / Double(pairs) }

  mutating func add(_ way: Way, clustered inOneCluster: Bool, predicted recall: Double) {
    switch way {
    case .proposed: proposed += 1
    case .throughGroup:
      throughGroup += 1
      clustered += inOneCluster ? 1 : 0
    case .missed: missed += 1
    }
    predicted += recall
  }

  mutating func add(_ other: AuditTally) {
    proposed += other.proposed
    throughGroup += other.throughGroup
    clustered += other.clustered
    missed += other.missed
    predicted += other.predicted
  }
}
