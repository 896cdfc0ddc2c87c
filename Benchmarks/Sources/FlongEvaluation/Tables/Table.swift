/// A table of results.
struct Table: Sendable, Equatable, Encodable {
  /// The name by which a page calls for it.
  let name: String
  let columns: [String]
  let rows: [[Cell]]

  init(_ name: String, _ columns: [String], _ rows: [[Cell]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for each column")
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  var markdown: String {
    let alignment = columns.indices.map { column in
      rows.allSatisfy { $0[column].isNumber } ? "--:" : "---"
    }
    let lines = [columns, alignment] + rows.map { $0.map(\.markdown) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
