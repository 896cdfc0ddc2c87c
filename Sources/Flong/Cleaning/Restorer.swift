import FlongCore
import Glibc

/// Puts cleaned files and the ledger together again: the original files, byte for byte.
///
/// A packed file gets the same unpacked bytes, packed again. Each file is compared with the size
/// and hash that the ledger keeps of the original, so that a change to a cleaned file or to the
/// ledger is told and never restored into something else.
public struct Restorer: Sendable {
  private let output: String
  private let cleaned: Path
  private let ledger: String

  /// A restorer of the results in the folder `output`.
  public init(output: String) {
    self.output = output
    let folder = Path(output)
    cleaned = folder.appending(CleanedWriter.folderName.utf8)
    ledger = String(
      decoding: folder.appending(LedgerWriter.fileName.utf8).bytes, as: UTF8.self)
  }

  /// What a restoration did.
  public struct Outcome: Sendable, Equatable {
    /// The number of files written.
    public var files = 0
    /// The number of removals taken back.
    public var entries = 0
  }

  /// Restores into `folder`, which must be new or empty; on an error nothing is left there.
  @discardableResult
  public func restore(to folder: String) throws(FlongError) -> Outcome {
    var entries = try EntryTable(ledger: ledger)
    let target = try OutputFolder(folder, inputs: [output], purpose: .restoration)
    var outcome = Outcome()
    for input in entries.header.inputs {
      let bytes = try source(of: input)
      var file = try makeFile(for: input, in: target)
      if input.fate == .read {
        let original = try original(of: input, bytes, entries: &entries, restored: &outcome.entries)
        try file.write(original)
      } else {
        try file.write(bytes)
      }
      try file.finish()
      outcome.files += 1
    }
    if let (id, line) = entries.remaining {
      throw FlongError(
        .damaged, path: ledger, line: line,
        "no cleaned file holds the article \"\(id)\"; bring back the files as Flong wrote them")
    }
    try target.commit()
    return outcome
  }

  /// The bytes of a cleaned file as they stand on disk.
  private func source(of input: LedgerHeader.Input) throws(FlongError) -> [UInt8] {
    do throws(SystemFault) {
      return try cleaned.appending(input.path.bytes).read()
    } catch {
      throw damaged(input, "the cleaned file cannot be read: \(error.sentence)")
    }
  }

  private func makeFile(
    for input: LedgerHeader.Input, in target: OutputFolder
  ) throws(FlongError) -> OutputFile {
    let path = target.shown(input.path.printable)
    do throws(SystemFault) {
      let folder = input.path.folder
      for end in folder.indices where folder[end] == UInt8(ascii: "/") {
        try FolderTree.make(folder[..<end], below: target.staging.number)
      }
      if !folder.isEmpty { try FolderTree.make(folder, below: target.staging.number) }
      let flags = O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW
      let open = try Descriptor(
        input.path.bytes, below: target.staging.number, flags: flags, mode: 0o644)
      return OutputFile(
        open, path: path, compression: input.fate == .read ? input.compression : .none)
    } catch {
      throw FlongError(.output, path: path, "the file cannot be made: \(error.sentence)")
    }
  }

  /// The original bytes of a file, compared with what the ledger knows of them.
  private func original(
    of input: LedgerHeader.Input, _ packed: [UInt8], entries: inout EntryTable,
    restored: inout Int
  ) throws(FlongError) -> [UInt8] {
    let bytes: [UInt8]
    do throws(PackingFault) {
      bytes = try input.compression.unpack(packed)
    } catch {
      throw damaged(input, "the cleaned file is \(error.sentence)")
    }
    let before = entries.count
    let original =
      switch input.format {
      case .text: try entries.wholeFile(input, bytes)
      case .jsonLines: try entries.records(of: input, bytes)
      }
    restored += before - entries.count
    let digest = original.withUnsafeBytes { XXH3.hash128($0) }
    guard original.count == input.size, digest == input.digest else {
      throw damaged(
        input, "the restored bytes are not the original; bring back the file as Flong wrote it")
    }
    return original
  }

  private func damaged(_ input: LedgerHeader.Input, _ message: String) -> FlongError {
    FlongError(.damaged, path: cleaned.appending(input.path.bytes).printable, message)
  }
}
