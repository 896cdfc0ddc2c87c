/// A candidate pair with its exact resemblance.
public struct VerifiedPair: Sendable, Hashable {
  public let pair: CandidatePair
  /// Shingles that stand in both.
  public let common: UInt32
  /// Shingles that stand in either.
  public let union: UInt32

  public init(pair: CandidatePair, common: UInt32, union: UInt32) {
    self.pair = pair
    self.common = common
    self.union = union
  }

  public var resemblance: Ratio { Ratio(Int(common), Int(union)) }
}
