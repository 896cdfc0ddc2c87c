/// One character of a column and how it looks.
struct Cell: Sendable {
  /// What a character belongs to.
  struct Ink: Sendable, Hashable {
    static let plain = Ink()

    /// The number of a shared run, or 0.
    var run = 0
    /// Inside a shared run, but not the same on both sides.
    var differs = false
    var isBold = false
    var isDim = false
  }

  var text: String
  var columns: Int
  var ink: Ink

  var isBlank: Bool { text == " " }

  /// The characters of some bytes of an article.
  static func cells(_ bytes: ArraySlice<UInt8>, _ ink: Ink) -> [Cell] {
    VisibleText.characters(bytes).map { Cell(text: $0.text, columns: $0.columns, ink: ink) }
  }

  /// The characters of a text.
  static func cells(_ text: String, _ ink: Ink = .plain) -> [Cell] {
    cells(Array(text.utf8)[...], ink)
  }

  static func blanks(_ count: Int) -> [Cell] {
    [Cell](repeating: Cell(text: " ", columns: 1, ink: .plain), count: max(0, count))
  }
}

extension [Cell] {
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The line as the terminal gets it, with colours that end where it ends.
  func line(colour: Bool) -> String {
    var line = ""
    var ink = Cell.Ink.plain
    for cell in self {
      if colour && cell.ink != ink {
        if ink != .plain { line += "\u{1B}[0m" }
        line += cell.ink.escape
        ink = cell.ink
      }
      line += cell.text
    }
    return ink == .plain ? line : line + "\u{1B}[0m"
  }
}

extension Cell.Ink {
  /// Colours in an order that parts neighbours: cyan, yellow, magenta, green, blue, red.
  private static let colours = ["36", "33", "35", "32", "34", "31"]

  fileprivate var escape: String {
    var codes: [String] = []
    if isBold { codes.append("1") }
    if isDim { codes.append("2") }
    if differs { codes.append("4") }
    if run > 0 { codes.append(Self.colours[(run - 1) % Self.colours.count]) }
    return codes.isEmpty ? "" : "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}
