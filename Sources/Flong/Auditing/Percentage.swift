internal import FlongCore

/// Shares as text with two decimals.
enum Percentage {
  /// Rounds down, so that "100.00 %" means all.
  static func text(_ ratio: Ratio) -> String {
    guard ratio.denominator > 0 else { return "–" }
    return text(hundredths: ratio.numerator * 10_000 / ratio.denominator)
  }

  /// The same for an estimate, rounded down as well.
  static func text(_ share: Double) -> String {
    text(hundredths: Int(share * 10_000))
  }

  private static func text(hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) %"
  }
}
