import Glibc

/// Reads a ledger line by line.
public struct LedgerReader: ~Copyable {
  /// What the first line says.
  public let header: LedgerHeader
  /// The line of the last entry, counted from 1.
  public private(set) var line = 1

  private let path: String
  private var lines: LineReader
  private var scanner = JSONLine(fields: LedgerEntry.fields)

  /// Opens the ledger at `path`.
  public init(path: String) throws(FlongError) {
    let file: Descriptor
    do throws(SystemFault) {
      file = try Descriptor(Path(path).bytes, below: AT_FDCWD, flags: O_RDONLY)
    } catch {
      throw LedgerReader.unreadable(path, error)
    }
    try self.init(LineReader(file), path: path)
  }

  private init(_ lines: consuming LineReader, path: String) throws(FlongError) {
    let first: [UInt8]
    do throws(SystemFault) {
      first = try lines.next() ?? []
    } catch {
      throw LedgerReader.unreadable(path, error)
    }
    guard let header = first.withUnsafeBufferPointer({ LedgerHeader($0) }) else {
      throw FlongError(
        .damaged, path: path, line: 1,
        "this is not the header of a ledger; restore from an output folder of Flong")
    }
    guard header.form == LedgerHeader.currentForm else {
      throw FlongError(
        .damaged, path: path, line: 1,
        "the ledger has form \(header.form) of Flong \(header.version), and this version reads "
          + "form \(LedgerHeader.currentForm); use the version that wrote it")
    }
    self.path = path
    self.header = header
    self.lines = lines
  }

  private static func unreadable(_ path: String, _ fault: SystemFault) -> FlongError {
    FlongError(.damaged, path: path, "the ledger cannot be read: \(fault.sentence)")
  }

  /// The next entry, or nil at the end.
  public mutating func next() throws(FlongError) -> LedgerEntry? {
    let bytes: [UInt8]
    do throws(SystemFault) {
      guard let next = try lines.next() else { return nil }
      bytes = next
    } catch {
      throw LedgerReader.unreadable(path, error)
    }
    line += 1
    let entry: Result<LedgerEntry?, JSONFault> = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONFault) in LedgerEntry(try JSONFields(buffer, scanner: &scanner)) }
    }
    switch entry {
    case .success(let entry?): return entry
    case .success(nil):
      throw FlongError(
        .damaged, path: path, line: line,
        "the entry lacks an id, a range, or a text of the same length; bring back the ledger as Flong wrote it"
      )
    case .failure(let fault):
      throw FlongError(
        .damaged, path: path, line: line, byte: fault.byte,
        "\(fault.message); bring back the ledger as Flong wrote it")
    }
  }
}
