internal import Glibc

/// The original texts of a finished run: what was cleaned, and what the ledger keeps of the rest.
struct OriginalTexts {
  private let folder: Int32
  private let path: String
  private let header: LedgerHeader
  private let removed: ResultFile

  init(below folder: Int32, path: String, ledger: ResultFile) throws(FlongError) {
    self.folder = folder
    self.path = path
    removed = ledger
    let first = ledger.lines.first.flatMap { line in
      ledger.bytes.withUnsafeBufferPointer { LedgerHeader(UnsafeBufferPointer(rebasing: $0[line])) }
    }
    guard let first else {
      throw FlongError(
        .damaged, path: path + "/" + LedgerWriter.fileName, line: 1,
        "this is not the header of a ledger; name a folder that 'flong clean' wrote")
    }
    header = first
  }

  /// The texts of the articles `rows`, in that order.
  func texts(
    _ rows: [Int], of articles: ArticleTable, _ table: RemovalTable
  ) throws(FlongError) -> [[UInt8]] {
    var removals: [Int: [RemovalTable.Removal]] = [:]
    for removal in table.removals { removals[removal.row, default: []].append(removal) }
    var texts: [Int: [UInt8]] = [:]
    let byInput = Dictionary(grouping: rows) { articles.rows[$0].input }
    for (input, rows) in byInput.sorted(by: { $0.key < $1.key }) {
      let file = try bytes(ofInput: input)
      let lines = try cleaned(rows.map { articles.rows[$0].line }, of: file, input)
      for (row, text) in zip(rows, lines) {
        let own = removals[row] ?? []
        let gone = try removed.map(["text"], of: own.map(\.line), workers: Workers(jobs: 1)) {
          $1.bytes(0)
        }
        texts[row] = OriginalTexts.join(text, zip(own.map(\.start), gone))
      }
    }
    return rows.map { texts[$0] ?? [] }
  }

  /// Puts removed pieces back, each at the byte of the original where it began.
  static func join(
    _ cleaned: [UInt8], _ pieces: some Sequence<(Int, [UInt8])>
  ) -> [UInt8] {
    var text: [UInt8] = []
    var taken = 0
    for (start, piece) in pieces {
      let kept = min(cleaned.count - taken, max(0, start - text.count))
      text += cleaned[taken..<(taken + kept)]
      taken += kept
      text += piece
    }
    return text + cleaned[taken...]
  }

  private func bytes(ofInput number: Int) throws(FlongError) -> [UInt8] {
    guard header.inputs.indices.contains(number) else {
      throw FlongError(
        .damaged, path: path + "/articles.jsonl",
        "an article names a file that the ledger does not; run 'flong clean' again")
    }
    let input = header.inputs[number]
    let name = Path(CleanedWriter.folderName).appending(input.path.bytes)
    let packed: [UInt8]
    do throws(SystemFault) {
      let file = try Descriptor(name.bytes, below: folder, flags: O_RDONLY)
      packed = try file.readAll(size: try file.status().size)
    } catch {
      throw FlongError(
        .damaged, path: path + "/" + name.printable,
        "the cleaned file cannot be read: \(error.sentence)")
    }
    do throws(PackingFault) {
      return try input.compression.unpack(packed)
    } catch {
      throw FlongError(
        .damaged, path: path + "/" + name.printable, "the cleaned file is \(error.sentence)")
    }
  }

  /// The cleaned texts of a file: the whole of it, or records by their line.
  private func cleaned(
    _ lines: [Int?], of file: [UInt8], _ input: Int
  ) throws(FlongError) -> [[UInt8]] {
    guard header.inputs[input].format == .jsonLines else { return lines.map { _ in file } }
    let records = ResultFile(file, path: path + "/" + header.inputs[input].path.printable)
    return try records.map(
      [header.textField], of: lines.map { ($0 ?? 1) - 1 }, workers: Workers(jobs: 1)
    ) { $1.bytes(0) }
  }
}
