import Glibc

/// The folder that was opened last, kept open for its next file.
struct FolderCursor: ~Copyable {
  private let root: Int32
  private var path: [UInt8] = []
  private var folder: Int32 = -1

  /// A cursor for paths below the open folder `root`.
  init(below root: Int32 = AT_FDCWD) { self.root = root }

  deinit { if folder >= 0 { close(folder) } }

  /// Opens the file at `file`, with `flags` as for `open`.
  mutating func open(
    _ file: Path, flags: Int32, mode: mode_t = 0
  ) throws(SystemFault) -> Descriptor {
    let parent = file.folder
    if parent.isEmpty {
      // A bare name, or one right below "/".
      return try Descriptor(file.bytes, below: root, flags: flags, mode: mode)
    }
    if folder < 0 || !parent.elementsEqual(path) {
      if folder >= 0 { close(folder) }
      folder = -1
      folder = try Descriptor(folder: parent, below: root).release()
      path = Array(parent)
    }
    return try Descriptor(file.name, below: folder, flags: flags, mode: mode)
  }
}
