internal import FlongCore
internal import FlongCues

/// Names of months and weekdays in many languages, as readable data.
///
/// A file has one list a line: kind, tab, words; `#` starts a comment.
struct DateLexicon: Sendable {
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    static let month = Kinds(rawValue: 1)
    static let weekday = Kinds(rawValue: 2)
    /// Stands between a day and its month.
    static let link = Kinds(rawValue: 4)
    /// Stands behind a time.
    static let clock = Kinds(rawValue: 8)

    static func named(_ name: String) -> Kinds? {
      switch name {
      case "month": .month
      case "weekday": .weekday
      case "link": .link
      case "clock": .clock
      default: nil
      }
    }
  }

  /// By token hash, with the flag of numbers set: a word that counts as one keeps its kinds.
  private var kinds: [UInt64: Kinds] = [:]
  /// Most words are told from dates by it alone; the flag of numbers does not count in it.
  private var filter = HashFilter(places: 1 << 16)

  /// The words that come with Flong; read once.
  static let standard = DateLexicon(CueFiles.dates)

  init(_ file: [UInt8]) {
    let tokeniser = Tokeniser()
    for line in file.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 2, let kind = Kinds.named(String(decoding: fields[0], as: UTF8.self))
      else { continue }
      for hash in tokeniser.tokens(of: Array(fields[1])).hashes {
        kinds[TokenHash.numbered(hash), default: []].insert(kind)
        filter.insert(hash)
      }
    }
  }

  /// What a word may be in a date, whether or not it counts as a number already.
  func kinds(_ hash: UInt64) -> Kinds {
    guard filter.mayHold(hash) else { return [] }
    return kinds[TokenHash.numbered(hash)] ?? []
  }

  /// Whether a token that counts as a number is the word of a date.
  func isDateWord(_ hash: UInt64) -> Bool {
    TokenHash.isNumber(hash) && !kinds(hash).isDisjoint(with: [.month, .weekday, .clock])
  }
}
