/// One field of a CSV file (RFC 4180).
enum CSVField {
  /// Appends a field, in quotes where it needs them; a leading sign of a formula is disarmed with an
  /// apostrophe, because spreadsheets would run it.
  static func append(_ text: some Collection<UInt8>, to out: inout ByteBuffer) {
    let isFormula = text.first.map { "=+-@\t\r".utf8.contains($0) } == true
    let isQuoted = text.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0D || byte == 0x0A
    }
    if isQuoted { out.append(UInt8(ascii: "\"")) }
    if isFormula { out.append(UInt8(ascii: "'")) }
    if isQuoted {
      for byte in text {
        if byte == UInt8(ascii: "\"") { out.append(byte) }
        out.append(byte)
      }
      out.append(UInt8(ascii: "\""))
    } else {
      out.append(contentsOf: text)
    }
  }
}
