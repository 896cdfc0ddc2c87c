/// Text made safe to print: names and ids from the input cannot move the cursor or reorder a line.
public enum Printable {
  /// `text` with C0, C1, bidirectional and line-breaking controls written as `\u{…}`.
  ///
  /// A backslash stays as it is: the result is for reading, not for decoding.
  /// - Complexity: O(length); text without such characters is returned as it is.
  public static func escape(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case _ where isControl(scalar):
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The bytes of a file name, made printable; a byte that is not UTF-8 is written as `\xHH`.
  public static func escape(bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return escape(text) }
    var result = ""
    var start = 0
    while start < bytes.count {
      let rest = Array(bytes[start...])
      guard let fault = TextCheck.firstInvalidByte(in: rest) else {
        return result + escape(String(decoding: rest, as: UTF8.self))
      }
      result += escape(String(decoding: rest[..<fault], as: UTF8.self))
      result += "\\x" + hexByte(rest[fault])
      start += fault + 1
    }
    return result
  }

  /// The two upper-case hexadecimal digits of `byte`.
  static func hexByte(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true  // C0, delete, C1
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // direction
    case 0x2028, 0x2029, 0xFEFF: true  // line and paragraph separators, byte-order mark
    default: false
    }
  }
}
