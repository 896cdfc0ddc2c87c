import Glibc

/// An open file or folder that closes itself.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  /// Takes over an open descriptor.
  init(owning number: Int32) { self.number = number }

  deinit { close(number) }

  /// Gives the number away; whoever takes it closes it.
  consuming func release() -> Int32 {
    let number = number
    discard self
    return number
  }

  /// Opens `name` below the open folder `folder`; interrupted calls are repeated.
  ///
  /// Every descriptor is closed on exec, and opening never waits for a pipe's other end.
  init(
    _ name: some Collection<UInt8>, below folder: Int32, flags: Int32, mode: mode_t = 0
  ) throws(SystemFault) {
    let number = name.withCPath { path in
      while true {
        let opened = openat(folder, path, flags | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, mode)
        if opened >= 0 || errno != EINTR { return opened }
      }
    }
    if number < 0 { throw .last }
    self.number = number
  }

  /// Opens the folder `path`, or `folder` itself where `path` is empty.
  init(
    folder path: some Collection<UInt8>, below folder: Int32 = AT_FDCWD, followsLinks: Bool = true
  ) throws(SystemFault) {
    let flags = O_RDONLY | O_DIRECTORY | (followsLinks ? 0 : O_NOFOLLOW)
    if path.isEmpty {
      try self.init(CollectionOfOne(UInt8(ascii: ".")), below: folder, flags: flags)
    } else {
      try self.init(path, below: folder, flags: flags)
    }
  }

  /// What the system says about the open file.
  func status() throws(SystemFault) -> FileStatus {
    var status = stat()
    if fstat(number, &status) != 0 { throw .last }
    return FileStatus(status)
  }

  /// Writes all of `bytes`.
  func write(_ bytes: UnsafeRawBufferPointer) throws(SystemFault) {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(number, rest.baseAddress!, rest.count)
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Reads a regular file to its end; `size` is what is expected, not a limit.
  func readAll(size: Int) throws(SystemFault) -> [UInt8] {
    // One byte more than expected, so that the end shows in the same call.
    var bytes = try readPiece(capacity: max(size, 0) + 1)
    if bytes.count > max(size, 0) { bytes += try readStream() }
    return bytes
  }

  /// Reads some bytes of a regular file; fewer where it ends before.
  func read(_ range: Range<Int>) throws(SystemFault) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(range, to: &bytes)
    return bytes
  }

  /// Appends some bytes of a regular file; fewer where it ends before.
  func read(_ range: Range<Int>, to bytes: inout [UInt8]) throws(SystemFault) {
    try bytes.append(addingCapacity: range.count) { (span) throws(SystemFault) in
      try span.withUnsafeMutableBufferPointer { (buffer, count) throws(SystemFault) in
        let (first, end) = (count, count + range.count)
        while count < end {
          let got = pread(
            number, buffer.baseAddress! + count, end - count, range.lowerBound + count - first)
          if got > 0 {
            count += got
          } else if got == 0 {
            return
          } else if errno != EINTR {
            throw .last
          }
        }
      }
    }
  }

  /// Reads a pipe, or the rest of a file, to its end.
  func readStream() throws(SystemFault) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let more = try readPiece(capacity: max(1 << 16, bytes.count))
      if more.isEmpty { return bytes }
      bytes.append(contentsOf: more)
    }
  }

  /// Reads until `capacity` bytes are there or the file ends.
  func readPiece(capacity: Int) throws(SystemFault) -> [UInt8] {
    var fault: SystemFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let got = Glibc.read(number, buffer.baseAddress! + count, capacity - count)
        if got > 0 {
          count += got
          // A regular file gives less than asked only at its end; ask no second time.
          if capacity > 1 && count == capacity - 1 { return }
        } else if got == 0 {
          return
        } else if errno == EAGAIN {
          waitUntilReadable()
        } else if errno != EINTR {
          fault = .last
          return
        }
      }
    }
    if let fault { throw fault }
    return bytes
  }

  /// Waits for input on a descriptor that does not block, such as a shared standard input.
  private func waitUntilReadable() {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    _ = poll(&request, 1, -1)
  }
}

/// What `stat` tells, as far as it matters here.
struct FileStatus {
  /// Device and inode: the same pair is the same file.
  struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  /// What changes whenever a file is written to or replaced.
  struct Stamp: Hashable {
    var identity: Identity
    var size: Int
    /// Nanoseconds.
    var modified: Int
  }

  var stamp: Stamp
  var identity: Identity { stamp.identity }
  var size: Int { stamp.size }
  var isFolder: Bool
  var isRegular: Bool
  var isLink: Bool

  init(_ status: stat) {
    stamp = Stamp(
      identity: Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)),
      size: Int(status.st_size),
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isLink = status.st_mode & S_IFMT == S_IFLNK
  }

  /// The status of `name` below the open folder `folder`.
  init(
    _ name: some Collection<UInt8>, below folder: Int32 = AT_FDCWD, followsLinks: Bool = true
  ) throws(SystemFault) {
    var status = stat()
    let flags = followsLinks ? 0 : AT_SYMLINK_NOFOLLOW
    if name.withCPath({ fstatat(folder, $0, &status, flags) }) != 0 { throw .last }
    self.init(status)
  }
}
