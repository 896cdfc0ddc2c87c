/// One field of a CSV file (RFC 4180).
enum CSVField {
  /// A field in quotes where it needs them; a leading sign of a formula is disarmed with an apostrophe,
  /// because spreadsheets would run it.
  static func bytes(_ text: some Sequence<UInt8>) -> [UInt8] {
    var bytes = Array(text)
    if let first = bytes.first, "=+-@\t\r".utf8.contains(first) {
      bytes.insert(UInt8(ascii: "'"), at: 0)
    }
    guard bytes.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return bytes }
    var out: [UInt8] = [UInt8(ascii: "\"")]
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { out.append(byte) }
      out.append(byte)
    }
    return out + [UInt8(ascii: "\"")]
  }

  /// A line of fields.
  static func line(_ fields: [[UInt8]]) -> [UInt8] {
    Array(fields.joined(separator: [UInt8(ascii: ",")])) + Array("\r\n".utf8)
  }
}
