import CLinux
import Glibc

extension OutputFolder {
  /// Makes what was written the contents of the folder, `summary.json` last.
  ///
  /// The data is on disk before the first entry moves. A move that fails takes the earlier ones
  /// back, so that the old results stay.
  public func commit() throws(FlongError) {
    var moves = MoveJournal()
    do throws(SystemFault) {
      if syncfs(folder.number) != 0 { throw .last }
      let partial = try Descriptor(
        folder: OutputFolder.partialName, below: folder.number, followsLinks: false)
      let old = try Descriptor(folder: OutputFolder.oldName, below: partial.number)
      let entries = try Listing(of: try Descriptor(folder: [], below: staging.number)).entries
      do throws(SystemFault) {
        for name in departing(entries.map(\.name)) where try isPresent(name) {
          try moves.move(name, from: folder.number, to: old.number)
        }
        for entry in entries where entry.name != OutputFolder.summaryName {
          if try isPresent(entry.name) {
            try moves.exchange(entry.name, staging.number, folder.number, spare: old.number)
          } else {
            try moves.move(entry.name, from: staging.number, to: folder.number)
          }
        }
        if entries.contains(where: { $0.name == OutputFolder.summaryName }) {
          try moves.move(OutputFolder.summaryName, from: staging.number, to: folder.number)
        }
      } catch {
        moves.takeBack()
        throw error
      }
      if fsync(folder.number) != 0 { throw .last }
      try FolderTree.remove(OutputFolder.partialName, below: folder.number)
    } catch {
      throw FlongError(
        .output, path: path, "the results cannot be moved into place: \(error.sentence)")
    }
  }

  /// Entries that go before the new ones arrive: the summary, so that a mixture is never marked as
  /// complete, and what the earlier run listed but this one does not replace.
  private func departing(_ arriving: [[UInt8]]) -> [[UInt8]] {
    guard purpose == .results else { return [] }
    let summary = Summary(below: folder.number)
    // `flong report` adds its page to results that were written without one.
    let entries = summary.map { $0.entries + [PageShell.fileName] } ?? []
    let listed = Set(entries).sorted().map { Array($0.utf8) }.filter {
      // A name from a file is never trusted to stay in the folder.
      Path(bytes: $0).staysBelow && !$0.contains(UInt8(ascii: "/"))
        && $0 != OutputFolder.summaryName && $0 != OutputFolder.partialName
        && !arriving.contains($0)
    }
    return [OutputFolder.summaryName] + listed
  }

  private func isPresent(_ name: [UInt8]) throws(SystemFault) -> Bool {
    do throws(SystemFault) {
      let status = try FileStatus(name, below: folder.number, followsLinks: false)
      // A link that appeared since the start of the run.
      if status.isLink { throw SystemFault(code: ELOOP) }
      return true
    } catch {
      if error.code == ENOENT { return false }
      throw error
    }
  }
}

/// Renames between open folders that can be taken back.
private struct MoveJournal {
  private struct Move {
    var name: [UInt8]
    var from: Int32
    var to: Int32
    var isExchange: Bool
  }

  private var moves: [Move] = []

  mutating func move(_ name: [UInt8], from: Int32, to: Int32) throws(SystemFault) {
    if name.withCPath({ renameat(from, $0, to, $0) }) != 0 { throw .last }
    moves.append(Move(name: name, from: from, to: to, isExchange: false))
  }

  /// Swaps two entries in one step, or, on file systems that cannot, in two.
  mutating func exchange(
    _ name: [UInt8], _ a: Int32, _ b: Int32, spare: Int32
  ) throws(SystemFault) {
    let status = name.withCPath { renameat2(a, $0, b, $0, FLONG_RENAME_EXCHANGE) }
    if status == 0 {
      moves.append(Move(name: name, from: a, to: b, isExchange: true))
    } else if errno == EINVAL || errno == ENOSYS {
      try move(name, from: b, to: spare)
      try move(name, from: a, to: b)
    } else {
      throw .last
    }
  }

  /// Undoes all moves, the last one first.
  mutating func takeBack() {
    while let move = moves.popLast() {
      _ = move.name.withCPath {
        renameat2(move.to, $0, move.from, $0, move.isExchange ? FLONG_RENAME_EXCHANGE : 0)
      }
    }
  }
}
