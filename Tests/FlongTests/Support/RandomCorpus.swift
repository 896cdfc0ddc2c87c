@testable import Flong

/// Random articles and removals for round trips.
struct RandomCorpus {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let scalars: [Unicode.Scalar] = Array(
    "abcd efg. \n\r\t\"\\/éß\u{2028}\u{2029}\u{7F}\u{301}日本語😀👩‍👧🏳️‍🌈\u{FEFF}\u{1}".unicodeScalars)

  mutating func text(length: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &random) {
      text.unicodeScalars.append(Self.scalars.randomElement(using: &random)!)
    }
    return text
  }

  /// `text` as a JSON string that escapes at random, in any of the ways that JSON has.
  mutating func escaped(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      let must = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      let short: [Unicode.Scalar: String] = [
        "\n": "\\n", "\r": "\\r", "\t": "\\t", "\"": "\\\"", "\\": "\\\\", "/": "\\/",
      ]
      if let form = short[scalar], must || Bool.random(using: &random) {
        json += Bool.random(using: &random) ? form : hex(scalar)
      } else if must || Int.random(in: 0..<4, using: &random) == 0 {
        json += hex(scalar)
      } else {
        json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }

  private mutating func hex(_ scalar: Unicode.Scalar) -> String {
    let isUpper = Bool.random(using: &random)
    return UTF16.encode(scalar)!.map { unit in
      let digits = String(unit, radix: 16, uppercase: isUpper)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// Sorted, disjoint removals on scalar bounds; some touch, some take all.
  mutating func removals(in text: [UInt8]) -> [Removal] {
    if text.isEmpty || Int.random(in: 0..<5, using: &random) == 0 { return [] }
    if Int.random(in: 0..<8, using: &random) == 0 { return [Removal(start: 0, end: text.count)] }
    let bounds = (0...text.count).filter { $0 == text.count || text[$0] & 0xC0 != 0x80 }
    var removals: [Removal] = []
    var index = 0
    while true {
      index += Int.random(in: 0..<max(2, bounds.count / 2), using: &random)
      let end = index + Int.random(in: 1..<max(2, bounds.count / 3), using: &random)
      guard end < bounds.count else { return removals }
      removals.append(Removal(start: bounds[index], end: bounds[end]))
      index = end
    }
  }

  /// A JSON Lines file with good and bad records, blank lines, and any line ends.
  mutating func records(_ count: Int, prefix: String) -> [UInt8] {
    var lines: [UInt8] = Bool.random(using: &random) ? [] : [0xEF, 0xBB, 0xBF]
    for index in 0..<count {
      let body = escaped(text(length: 80))
      let id = ["\"\(prefix)\(index)\"", "\(Int.random(in: 0..<9, using: &random))", "null"]
        .randomElement(using: &random)!
      lines += Array(
        [
          "{\"id\":\(id),\"text\":\(body)}",
          " { \"tags\" : [1,{\"text\":\"no\"}] , \"text\" : \(body) , \"id\":\(id), \"x\":\(body)} ",
          "{\"te\\u0078t\":\(body),\"n\":-1.5e+9,\"t\":true}",
          "{\"id\":\(id),\"text\":3}", "{broken \(body)", "", "  ",
        ].randomElement(using: &random)!.utf8)
      if index < count - 1 || Bool.random(using: &random) {
        lines += Bool.random(using: &random) ? [0x0A] : [0x0D, 0x0A]
      }
    }
    return lines
  }
}
