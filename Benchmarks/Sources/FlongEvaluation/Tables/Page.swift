/// A Markdown page written by hand, with places for tables.
///
/// ```
/// <!-- table: NAME -->
/// what stands here is replaced
/// <!-- end of table -->
/// ```
struct Page {
  private static let opening = "<!-- table: "
  private static let closing = "<!-- end of table -->"

  private(set) var text: String
  /// Places whose tables were not there, and which were left as they were.
  private(set) var untouched: [String] = []

  init(_ text: String) { self.text = text }

  /// Puts the tables in their places; one without a place is an error, so that none is forgotten.
  mutating func replace(_ tables: [Table]) throws {
    var missing = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })
    var lines: [Substring] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == Page.closing { isInside = false }
      if !isInside { lines.append(line) }
      guard line.hasPrefix(Page.opening), line.hasSuffix(" -->") else { continue }
      let name = String(line.dropFirst(Page.opening.count).dropLast(4))
      guard let table = missing.removeValue(forKey: name), !table.rows.isEmpty else {
        untouched.append(name)
        continue
      }
      lines += ["", Substring(table.markdown), ""]
      isInside = true
    }
    guard !isInside else { throw EvaluationError("the page ends inside a table") }
    if let name = missing.keys.sorted().first {
      throw EvaluationError("the page has no place for the table \(name)")
    }
    text = lines.joined(separator: "\n")
  }
}
