import Glibc

/// The entries of one folder, in the order of their bytes.
struct Listing {
  /// What an entry is, as far as the folder itself tells.
  enum Kind {
    case file, folder, link, unknown, special
  }

  var entries: [(name: [UInt8], kind: Kind)] = []

  /// Reads the open folder.
  init(of folder: consuming Descriptor) throws(SystemFault) {
    let number = folder.release()
    guard let stream = fdopendir(number) else {
      let fault = SystemFault.last
      close(number)
      throw fault
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw .last }
        break
      }
      let name = Listing.name(of: entry)
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append((name, Listing.kind(of: entry.pointee.d_type)))
    }
    entries.sort { $0.name.precedes($1.name) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let start = UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: length))
  }

  private static func kind(of type: UInt8) -> Kind {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): .unknown
    default: .special
    }
  }
}
