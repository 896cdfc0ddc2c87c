import Glibc

/// Making and removing whole folders below an open one.
enum FolderTree {
  /// Creates a folder; one that exists already is fine.
  static func make(_ path: some Collection<UInt8>, below folder: Int32) throws(SystemFault) {
    if path.withCPath({ mkdirat(folder, $0, 0o755) }) != 0 && errno != EEXIST { throw .last }
  }

  /// Creates a folder and those above it.
  static func makeAll(_ path: Path) throws(SystemFault) {
    for (index, byte) in path.bytes.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
      try make(path.bytes[..<index], below: AT_FDCWD)
    }
    try make(path.bytes, below: AT_FDCWD)
  }

  /// Removes a file, a link, or a folder with everything below it; links are not followed.
  ///
  /// What does not exist is removed already.
  static func remove(_ name: [UInt8], below folder: Int32) throws(SystemFault) {
    if name.withCPath({ unlinkat(folder, $0, 0) }) == 0 || errno == ENOENT { return }
    guard errno == EISDIR || errno == EPERM else { throw .last }
    let inner = try Descriptor(folder: name, below: folder, followsLinks: false)
    let listing = try Listing(of: try Descriptor(folder: [], below: inner.number))
    for entry in listing.entries { try remove(entry.name, below: inner.number) }
    if name.withCPath({ unlinkat(folder, $0, AT_REMOVEDIR) }) != 0 { throw .last }
  }
}
