/// The lowest confidence of a removal, as users write it.
public enum MinConfidence {
  /// Hundredths of a decimal from 0 to 1, rounded up because confidence has two places; nil for
  /// anything else.
  public static func hundredths(_ text: String) -> Int? {
    guard text.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }), let value = Double(text),
      (0...1).contains(value)
    else { return nil }
    // A hundredth as a fraction is the same floating-point number as its decimal.
    return (0...100).first { Double($0) / 100 >= value }
  }

  /// As decimals: "0.70".
  static func text(_ hundredths: Int) -> String {
    "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
