internal import FlongCore

/// Writes the article-by-article table of resemblances as CSV (RFC 4180).
struct MatrixReport {
  /// The most articles a square table is written for.
  static let largest = 1_000

  let ids: [String]
  let pairs: [ArticlePair]

  /// The table of one reading of the pairs; the diagonal is 1.
  func table(_ measure: (ArticlePair) -> ArticlePair.Measure) -> [UInt8] {
    let count = ids.count
    var cells = [Ratio](repeating: .zero, count: count * count)
    for i in 0..<count { cells[i * count + i] = .one }
    for pair in pairs {
      let ratio = measure(pair).resemblance
      cells[pair.a * count + pair.b] = ratio
      cells[pair.b * count + pair.a] = ratio
    }
    var out = Array("id".utf8)
    for id in ids { out += [UInt8(ascii: ",")] + MatrixReport.field(id) }
    out += Array("\r\n".utf8)
    var number = JSONWriter()
    for row in 0..<count {
      out += MatrixReport.field(ids[row])
      for column in 0..<count {
        let ratio = cells[row * count + column]
        number.removeAll()
        number.ratio(ratio.numerator, max(1, ratio.denominator), decimals: 5)
        out.append(UInt8(ascii: ","))
        out += number.bytes
      }
      out += Array("\r\n".utf8)
    }
    return out
  }

  /// A field in quotes where it needs them; a leading sign of a formula is disarmed with an apostrophe,
  /// because spreadsheets would run it.
  private static func field(_ text: String) -> [UInt8] {
    var text = text
    if let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) { text = "'" + text }
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
      return Array(text.utf8)
    }
    var out: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { out.append(byte) }
      out.append(byte)
    }
    return out + [UInt8(ascii: "\"")]
  }
}
