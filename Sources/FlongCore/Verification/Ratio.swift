/// A share as two whole numbers, so that no decision rests on floating point.
///
/// `0/0` is no share at all and compares as 0.
public struct Ratio: Sendable, Hashable, Comparable {
  public let numerator: Int
  public let denominator: Int

  public init(_ numerator: Int, _ denominator: Int) {
    precondition(numerator >= 0 && denominator >= 0)
    self.numerator = numerator
    self.denominator = denominator
  }

  public static let zero = Ratio(0, 1)
  public static let one = Ratio(1, 1)

  /// For display and statistics only.
  public var value: Double {
    denominator == 0 ? 0 : Double(numerator) / Double(denominator)
  }

  /// Whether the share is at least `percent` hundredths.
  @inline(__always)
  public func isAtLeast(percent: Int) -> Bool {
    denominator > 0 && numerator * 100 >= percent * denominator
  }

  /// Whether the share is at least `percent` hundredths of another share.
  public func isAtLeast(percent: Int, of other: Ratio) -> Bool {
    numerator * 100 * max(other.denominator, 1) >= percent * other.numerator * max(denominator, 1)
  }

  public static func < (a: Ratio, b: Ratio) -> Bool {
    a.numerator * max(b.denominator, 1) < b.numerator * max(a.denominator, 1)
  }
}
