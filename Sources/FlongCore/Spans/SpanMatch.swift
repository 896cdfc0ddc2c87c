/// Two token runs with the same wording up to slots and small edits.
public struct SpanMatch: Sendable, Hashable {
  /// Token ranges, half-open.
  public var aStart: Int
  public var aEnd: Int
  public var bStart: Int
  public var bEnd: Int
  /// Tokens that stand in both, in order.
  public var matched: Int

  public init(aStart: Int, aEnd: Int, bStart: Int, bEnd: Int, matched: Int) {
    self.aStart = aStart
    self.aEnd = aEnd
    self.bStart = bStart
    self.bEnd = bEnd
    self.matched = matched
  }

  public var aCount: Int { aEnd - aStart }
  public var bCount: Int { bEnd - bStart }

  /// Matched tokens against the tokens of both sides, each matched pair counted once.
  public var resemblance: Ratio { Ratio(matched, aCount + bCount - matched) }
}
