import Glibc

/// The standard input of the process.
enum StandardInput {
  /// Reads to the end.
  static func read() throws(SystemFault) -> [UInt8] {
    let copy = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)
    if copy < 0 { throw .last }
    return try Descriptor(owning: copy).readStream()
  }
}

extension Path {
  /// Reads the regular file at the path.
  func read() throws(SystemFault) -> [UInt8] {
    let file = try Descriptor(bytes, below: AT_FDCWD, flags: O_RDONLY)
    return try file.readAll(size: try file.status().size)
  }
}
