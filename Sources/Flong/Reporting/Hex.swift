/// Numbers as text of fixed width.
enum Hex {
  /// Sixteen lower-case hexadecimal digits.
  static func string(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
