internal import Glibc

/// Makes `report.html` of an earlier run again, from its results alone.
public struct ReportRenewal {
  private let path: String
  private let workers: Workers

  /// A renewal of the report in the folder `output`, which `flong clean` wrote.
  public init(output: String, jobs: Int) {
    path = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
    workers = Workers(jobs: jobs)
  }

  /// Writes the page, which arrives in one step, and returns its path.
  public func write() throws(FlongError) -> String {
    let folder: Descriptor
    do throws(SystemFault) {
      folder = try Descriptor(folder: Path(path).bytes)
    } catch {
      throw FlongError(
        .usage, path: path,
        "the folder cannot be read: \(error.sentence); name a folder that 'flong clean' wrote")
    }
    guard OutputFolder.Summary(below: folder.number) != nil else {
      throw FlongError(
        .usage, path: path, "there are no results of Flong; name a folder that 'flong clean' wrote")
    }
    if flock(folder.number, LOCK_EX | LOCK_NB) != 0 {
      throw FlongError(.refusedOutput, path: path, "a run is writing this folder; wait for its end")
    }
    let page = try document(below: folder.number)
    let name = PageShell.fileName
    do throws(SystemFault) {
      try ReportRenewal.replace(name, with: page, below: folder.number)
    } catch {
      throw FlongError(
        .output, path: path + "/" + name, "the file cannot be written: \(error.sentence)")
    }
    return path + "/" + name
  }

  private func document(below folder: Int32) throws(FlongError) -> [UInt8] {
    try ReportPage(
      source: try ResultFolder(folder, path: path, workers: workers),
      summary: try ResultFile("summary.json", below: folder, path: path).bytes, workers: workers
    ).document()
  }

  /// Writes under another name first, so that a page is never half there.
  private static func replace(
    _ name: String, with bytes: [UInt8], below folder: Int32
  ) throws(SystemFault) {
    let draft = Array(".\(name).partial".utf8)
    let flags = O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW
    let file = try Descriptor(draft, below: folder, flags: flags, mode: 0o644)
    var fault: SystemFault?
    bytes.withUnsafeBytes { buffer in
      do throws(SystemFault) { try file.write(buffer) } catch { fault = error }
    }
    if fault == nil, fsync(file.number) != 0 { fault = .last }
    let status =
      fault == nil
      ? draft.withCPath { old in
        Array(name.utf8).withCPath { renameat(folder, old, folder, $0) }
      } : -1
    if status != 0 {
      let reason = fault ?? .last
      _ = draft.withCPath { unlinkat(folder, $0, 0) }
      throw reason
    }
  }
}
