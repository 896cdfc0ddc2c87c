import Glibc

/// A folder that changes from one complete result to the next in one step.
///
/// ```
/// DIR/summary.json      last to arrive; marks the folder as Flong's
/// DIR/cleaned/ …        the result of the last run that was committed
/// DIR/.partial/.flong   marks the work of a run that has not been committed
/// DIR/.partial/new/     what this run writes
/// DIR/.partial/old/     what a commit is about to remove
/// ```
///
/// Everything is written below `.partial`. `commit` moves the finished entries into place; without
/// it the folder stays as it was. An object that goes away uncommitted removes its `.partial`.
public final class OutputFolder: Sendable {
  /// What may stand in the folder before.
  public enum Purpose: Sendable {
    /// Results of an earlier run, which these replace.
    case results
    /// Nothing.
    case restoration
  }

  /// The path as the user wrote it.
  public let path: String
  let purpose: Purpose
  /// The folder itself.
  let folder: Descriptor
  /// `.partial/new`, in which this run writes.
  let staging: Descriptor
  private let wasCreated: Bool

  static let partialName = Array(".partial".utf8)
  static let markerName = Array(".flong".utf8)
  static let newName = Array("new".utf8)
  static let oldName = Array("old".utf8)
  static let summaryName = Array("summary.json".utf8)

  /// Opens or creates the folder at `path` for writing.
  ///
  /// Refused are: a folder that lies in one of `inputs` or contains one; a folder that holds
  /// something else than results of Flong, which are known by a `summary.json` with a string
  /// `"flong"`; entries that are links; a folder that another run is writing.
  public init(
    _ path: String, inputs: [String], purpose: Purpose = .results
  ) throws(FlongError) {
    try OutputFolder.checkApart(path, inputs: inputs)
    self.path = path
    self.purpose = purpose
    do throws(SystemFault) {
      wasCreated = (try? FileStatus(Path(path).bytes)) == nil
      try FolderTree.makeAll(Path(path))
      folder = try Descriptor(folder: Path(path).bytes)
    } catch {
      throw FlongError(.output, path: path, "the output folder cannot be made: \(error.sentence)")
    }
    if flock(folder.number, LOCK_EX | LOCK_NB) != 0 {
      throw FlongError(
        .refusedOutput, path: path, "another run is writing this folder; wait or choose another")
    }
    try OutputFolder.checkContents(of: folder, path: path, purpose: purpose)
    do throws(SystemFault) {
      let partial = OutputFolder.partialName
      try FolderTree.remove(partial, below: folder.number)
      try FolderTree.make(partial, below: folder.number)
      let inner = try Descriptor(folder: partial, below: folder.number, followsLinks: false)
      _ = try Descriptor(
        OutputFolder.markerName, below: inner.number, flags: O_CREAT | O_EXCL | O_WRONLY,
        mode: 0o644)
      try FolderTree.make(OutputFolder.newName, below: inner.number)
      try FolderTree.make(OutputFolder.oldName, below: inner.number)
      staging = try Descriptor(folder: OutputFolder.newName, below: inner.number)
    } catch {
      throw FlongError(.output, path: path, "the output folder cannot be used: \(error.sentence)")
    }
  }

  deinit {
    // After a commit there is nothing left of it.
    try? FolderTree.remove(OutputFolder.partialName, below: folder.number)
    if wasCreated { _ = Path(path).withCPath { rmdir($0) } }  // only succeeds if it is empty
  }

  /// Creates the file `name` in the result; `/` separates folders, which must exist.
  public func file(
    _ name: String, compression: Compression = .none
  ) throws(FlongError) -> OutputFile {
    precondition(Path(name).staysBelow, "names of the output stay in the folder")
    do throws(SystemFault) {
      let flags = O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW
      let open = try Descriptor(Path(name).bytes, below: staging.number, flags: flags, mode: 0o644)
      return OutputFile(open, path: shown(name), compression: compression)
    } catch {
      throw FlongError(.output, path: shown(name), "the file cannot be made: \(error.sentence)")
    }
  }

  /// Creates the file `name` with these bytes.
  public func write(_ name: String, _ bytes: [UInt8]) throws(FlongError) {
    var file = try file(name)
    try file.write(bytes)
    try file.finish()
  }

  /// The entries written so far at the top of the result, in the order of their bytes.
  ///
  /// A summary that lists them as `"entries"` lets the next run remove those it does not replace.
  public var entries: [String] {
    get throws(FlongError) {
      do throws(SystemFault) {
        return try Listing(of: try Descriptor(folder: [], below: staging.number)).entries.map {
          String(decoding: $0.name, as: UTF8.self)
        }
      } catch {
        throw FlongError(.output, path: path, "the folder cannot be read: \(error.sentence)")
      }
    }
  }

  /// A path in the result, as the user will find it.
  func shown(_ name: String) -> String { path + (path.hasSuffix("/") ? "" : "/") + name }
}
