/// The entries of a ledger by article, each to be put back once.
struct EntryTable {
  let header: LedgerHeader
  /// The number of entries that are still to be put back.
  private(set) var count = 0

  private let path: String
  // Keys are bytes: Swift strings are equal under normalisation, ids are not.
  private var entries: [[UInt8]: [(line: Int, entry: LedgerEntry)]] = [:]

  /// Reads the ledger at `path`.
  init(ledger path: String) throws(FlongError) {
    self.path = path
    var reader = try LedgerReader(path: path)
    header = reader.header
    while let entry = try reader.next() {
      entries[Array(entry.id.utf8), default: []].append((reader.line, entry))
      count += 1
    }
    for key in entries.keys { entries[key]!.sort { $0.entry.start < $1.entry.start } }
  }

  /// An article that has entries left, the first in the ledger, with the line of its entry.
  var remaining: (id: String, line: Int)? {
    entries.values.compactMap(\.first).min { $0.line < $1.line }.map { ($0.entry.id, $0.line) }
  }

  private mutating func take(_ id: String) -> [(line: Int, entry: LedgerEntry)] {
    let taken = entries.removeValue(forKey: Array(id.utf8)) ?? []
    count -= taken.count
    return taken
  }

  private func misplaced(_ line: Int) -> FlongError {
    FlongError(
      .damaged, path: path, line: line,
      "the range does not fit the cleaned article; bring back its file as Flong wrote it")
  }

  /// The original of a file that is one article.
  mutating func wholeFile(
    _ input: LedgerHeader.Input, _ cleaned: [UInt8]
  ) throws(FlongError) -> [UInt8] {
    var original: [UInt8] = []
    original.reserveCapacity(cleaned.count)
    var position = 0
    for (line, entry) in take(input.id ?? input.path.text ?? "") {
      let kept = entry.start - original.count
      guard kept >= 0, kept <= cleaned.count - position else { throw misplaced(line) }
      original += cleaned[position..<position + kept]
      original += entry.text
      position += kept
    }
    return original + cleaned[position...]
  }

  /// The original of a JSON Lines file.
  mutating func records(
    of input: LedgerHeader.Input, _ cleaned: [UInt8]
  ) throws(FlongError) -> [UInt8] {
    var fields = RecordFields()
    fields.text = header.textField
    fields.id = header.idField
    var original: [UInt8] = []
    original.reserveCapacity(cleaned.count)
    var position = 0
    var linesBefore = 0
    for piece in RecordReader.pieces(of: cleaned, size: 1 << 20) {
      var reader = RecordReader(file: 0, fields: fields)
      let reading = reader.read(piece, of: cleaned)
      for article in reading.articles {
        guard case .record(let place) = article.origin else { continue }
        let fallback = "\(input.path.text ?? ""):\(linesBefore + place.line)"
        let taken = take(article.id.isEmpty ? fallback : article.id)
        if taken.isEmpty { continue }
        let insertions = try insertions(of: taken, into: cleaned, at: place.text)
        for (offset, raw) in insertions {
          original += cleaned[position..<offset]
          original += raw
          position = offset
        }
      }
      linesBefore += reading.lines
    }
    return original + cleaned[position...]
  }

  /// Where in the cleaned file which raw bytes go, in order.
  private func insertions(
    of entries: [(line: Int, entry: LedgerEntry)], into cleaned: [UInt8], at place: Range<Int>
  ) throws(FlongError) -> [(offset: Int, raw: [UInt8])] {
    var insertions: [(Int, [UInt8])] = []
    var inserted = 0
    var misplacedLine: Int?
    cleaned.withUnsafeBytes { bytes in
      var walk = JSONStringWalk(UnsafeRawBufferPointer(rebasing: bytes[place]))
      for (line, entry) in entries {
        guard entry.start - inserted >= walk.decodedPosition,
          let offset = try? walk.advance(to: entry.start - inserted)
        else {
          misplacedLine = line
          return
        }
        inserted += entry.text.count
        insertions.append(
          (place.lowerBound + offset, entry.raw ?? JSONWriter.escape(entry.text[...])))
      }
    }
    if let misplacedLine { throw misplaced(misplacedLine) }
    return insertions
  }
}
