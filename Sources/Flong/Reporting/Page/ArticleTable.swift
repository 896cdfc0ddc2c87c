internal import FlongCore

/// The articles of a finished run, as `articles.jsonl` lists them.
///
/// Strings are kept as they stand between the quotes of the file, escapes and all: they are looked
/// up and written again, and never read.
struct ArticleTable: Sendable {
  struct Row: Sendable {
    var id: [UInt8]
    var title: [UInt8]
    /// The number of its source, or nil.
    var source: Int?
    var date: [UInt8]?
    var url: [UInt8]?
    /// Bytes and words of the original, and the bytes that went.
    var bytes: Int
    var words: Int
    var removed: Int
    /// Its file in the header of the ledger, and the line of a record.
    var input: Int
    var line: Int?
  }

  let rows: [Row]
  /// In the order of their bytes.
  let sources: [[UInt8]]
  // By a hash of the bytes: Swift strings are equal under normalisation, ids are not.
  private let rowOfID: [Hash128: Int]

  init(_ file: ResultFile, workers: Workers) throws(FlongError) {
    let fields = [
      "id", "title", "source", "date", "url", "bytes", "words", "removed_bytes", "input", "line",
    ]
    let read = try file.map(fields, workers: workers) { _, fields in
      fields.slice(0).map { id in
        (
          Row(
            id: Array(id), title: Array(fields.slice(1) ?? id), source: nil,
            date: fields.text(3), url: fields.text(4), bytes: fields.integer(5) ?? 0,
            words: fields.integer(6) ?? 0, removed: fields.integer(7) ?? 0,
            input: fields.integer(8) ?? 0, line: fields.integer(9)), fields.text(2)
        )
      }
    }
    self.init(read)
  }

  /// Articles without the number of their source, each with its source.
  init(_ articles: [(row: Row, source: [UInt8]?)]) {
    sources = Set(articles.compactMap(\.source)).sorted { $0.precedes($1) }
    let numbers = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1, $0) })
    rows = articles.map { entry in
      var row = entry.row
      row.source = entry.source.flatMap { numbers[$0] }
      return row
    }
    rowOfID = Dictionary(
      rows.enumerated().map { row in
        (row.element.id.withUnsafeBytes { XXH3.hash128($0) }, row.offset)
      }
    ) { first, _ in first }
  }

  /// The row of an id, as it stands between quotes.
  func row(_ id: UnsafeBufferPointer<UInt8>?) -> Int? {
    id.flatMap { rowOfID[XXH3.hash128(UnsafeRawBufferPointer($0))] }
  }
}

extension JSONFields {
  /// A string as it stands between its quotes; nil for any other value.
  func text(_ index: Int) -> [UInt8]? {
    guard kind(index) == .string else { return nil }
    return slice(index).map { Array($0) }
  }

  /// A decimal with five places in hundred-thousandths; nil for what has no such form.
  func hundredThousandths(_ index: Int) -> Int? {
    guard kind(index) == .number, let digits = slice(index), digits.count >= 7,
      digits[digits.count - 6] == UInt8(ascii: ".")
    else { return nil }
    var value = 0
    for digit in digits where digit != UInt8(ascii: ".") {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}
