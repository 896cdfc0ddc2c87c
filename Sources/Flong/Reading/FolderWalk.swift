import Glibc

/// The files below a folder, with links followed once and special files never opened.
struct FolderWalk {
  /// A file that is read.
  struct Found {
    var path: Path
    var format: InputFile.Format
  }

  private let root: Path
  private(set) var found: [Found] = []
  private(set) var skipped: [SkippedInput] = []
  private var visited: Set<FileStatus.Identity> = []
  private var linkedFolders: [Path] = []

  /// Walks `root`; `selection` decides and counts.
  init(root: Path, selection: inout InputSelection) throws(SystemFault) {
    self.root = root
    visit(Path(bytes: []), of: try Descriptor(folder: root.bytes), selection: &selection)
    // Folders behind links come last, so that a folder is read under its own name if it has one.
    var next = 0
    while next < linkedFolders.count {
      let path = linkedFolders[next]
      next += 1
      do throws(SystemFault) {
        let folder = try Descriptor(folder: root.appending(path.bytes).bytes)
        if visited.contains(try folder.status().identity) {
          skip(
            path, "this link leads to a folder that is read already; remove the link or ignore this"
          )
        } else {
          visit(path, of: folder, selection: &selection)
        }
      } catch {
        skip(path, "the folder cannot be opened: \(error.sentence)")
      }
    }
    found.sort { $0.path.bytes.precedes($1.path.bytes) }
  }

  private mutating func visit(
    _ folder: Path, of descriptor: consuming Descriptor, selection: inout InputSelection
  ) {
    let listing: Listing
    do throws(SystemFault) {
      guard visited.insert(try descriptor.status().identity).inserted else { return }
      listing = try Listing(of: descriptor)
    } catch {
      return skip(folder, "the folder cannot be read: \(error.sentence)")
    }
    for entry in listing.entries where !selection.hides(entry.name) {
      let path = folder.appending(entry.name)
      let isLink = entry.kind == .link
      let kind = isLink || entry.kind == .unknown ? target(of: path) : entry.kind
      switch kind {
      case .file:
        if let format = selection.format(of: path) {
          found.append(Found(path: path, format: format))
        }
      case .folder where isLink: linkedFolders.append(path)
      case .folder: descend(path, selection: &selection)
      case .special: skip(path, "this is a pipe, socket or device, not a file; only files are read")
      case .link, .unknown:
        skip(path, "this link leads nowhere; repair or remove it")
      }
    }
  }

  private mutating func descend(_ path: Path, selection: inout InputSelection) {
    do throws(SystemFault) {
      // A folder that turned into a link since it was listed is not followed.
      let folder = try Descriptor(folder: root.appending(path.bytes).bytes, followsLinks: false)
      visit(path, of: folder, selection: &selection)
    } catch {
      skip(path, "the folder cannot be opened: \(error.sentence)")
    }
  }

  /// What a path leads to, links followed; `.unknown` if nowhere.
  private func target(of path: Path) -> Listing.Kind {
    guard let status = try? FileStatus(root.appending(path.bytes).bytes) else { return .unknown }
    return status.isRegular ? .file : status.isFolder ? .folder : .special
  }

  private mutating func skip(_ path: Path, _ reason: String) {
    skipped.append(SkippedInput(path: path.printable, reason: reason, isCopied: false))
  }
}
