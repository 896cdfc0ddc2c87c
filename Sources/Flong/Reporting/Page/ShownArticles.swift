/// The articles that a report speaks of, numbered anew.
struct ShownArticles: Sendable {
  /// Rows of the article table, ascending.
  let rows: [Int]
  private let numbers: [Int32]

  init(_ rows: Set<Int>, of articles: Int) {
    self.rows = rows.sorted()
    var numbers = [Int32](repeating: -1, count: articles)
    for (number, row) in self.rows.enumerated() { numbers[row] = Int32(number) }
    self.numbers = numbers
  }

  /// The number of a row in the report; -1 for an article that it does not speak of.
  subscript(row: Int) -> Int { Int(numbers[row]) }

  /// Writes what is known of each, a column at a time.
  func write(_ articles: ArticleTable, to json: inout JSONWriter) {
    func column(_ name: String, _ write: (ArticleTable.Row, inout JSONWriter) -> Void) {
      json.key(name)
      json.beginArray()
      for row in rows { write(articles.rows[row], &json) }
      json.endArray()
    }
    json.beginObject()
    column("id") { $1.quoted($0.id) }
    column("title") { $0.title == $0.id ? $1.null() : $1.quoted($0.title) }
    column("source") { $1.integer($0.source ?? -1) }
    column("date") { row, json in row.date.map { json.quoted($0) } ?? json.null() }
    column("bytes") { $1.integer($0.bytes) }
    column("words") { $1.integer($0.words) }
    column("removed") { $1.integer($0.removed) }
    json.endObject()
  }
}

extension JSONWriter {
  /// Writes a string that is escaped already.
  mutating func quoted(_ escaped: [UInt8]) {
    raw([UInt8(ascii: "\"")] + escaped + [UInt8(ascii: "\"")])
  }

  /// Writes an array of whole numbers.
  mutating func integers(_ values: some Sequence<Int>) {
    beginArray()
    for value in values { integer(value) }
    endArray()
  }
}
