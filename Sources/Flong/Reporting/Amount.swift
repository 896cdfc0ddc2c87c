/// Numbers as people read them.
public enum Amount {
  /// Groups of three digits: 12,345.
  public static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (i, digit) in digits.enumerated() {
      if i > 0 && (digits.count - i) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// Bytes in the largest unit that leaves at least 1, with one decimal from KB up.
  public static func bytes(_ value: Int) -> String {
    let units = ["bytes", "KB", "MB", "GB", "TB"]
    var unit = 0
    var divisor = 1
    // What would round to 1000.0 of a unit is 1.0 of the next.
    while unit + 1 < units.count && value >= divisor * 1_000 - divisor / 20 {
      unit += 1
      divisor *= 1_000
    }
    return unit == 0 ? "\(value) \(units[0])" : "\(tenths(value, divisor)) \(units[unit])"
  }

  /// Seconds with two decimals.
  public static func seconds(milliseconds: Int) -> String {
    let hundredths = (milliseconds + 5) / 10
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
  }

  /// "1 article", "2 articles".
  public static func count(_ value: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(grouped(value)) \(value == 1 ? singular : plural ?? singular + "s")"
  }

  /// "1 point", "-1 point", "2 points".
  static func points(_ value: Int) -> String {
    "\(grouped(value)) \(value.magnitude == 1 ? "point" : "points")"
  }

  private static func tenths(_ value: Int, _ divisor: Int) -> String {
    let rounded = (value * 10 + divisor / 2) / divisor
    return "\(rounded / 10).\(rounded % 10)"
  }
}
