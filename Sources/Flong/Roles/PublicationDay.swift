/// The day an article was published, counted so that days can be subtracted.
struct PublicationDay: Sendable, Hashable, Comparable {
  /// Days since 1 March of the year 0 (proleptic Gregorian).
  let number: Int

  /// Reads a date that starts as ISO 8601 does: `2024-03-12`, `2024-03-12T08:00:00Z`, `20240312`.
  init?(_ text: String) {
    let digits = text.utf8.prefix(10).filter { $0 != UInt8(ascii: "-") }
    guard digits.count >= 8, digits.prefix(8).allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    func value(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) - 48 } }
    let (year, month, day) = (value(0..<4), value(4..<6), value(6..<8))
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    // Years from March: the leap day comes last (Richards, "Mapping Time", 1998).
    let shifted = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    number =
      365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * months + 2) / 5 + day - 1
  }

  static func < (a: PublicationDay, b: PublicationDay) -> Bool { a.number < b.number }
}
