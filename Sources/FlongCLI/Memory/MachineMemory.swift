import Glibc

/// How much memory this process may have.
enum MachineMemory {
  /// Bytes of the machine, or of the control group where that allows less; nil where nothing is told.
  static var bytes: Int? {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let machine = pages > 0 ? pages * sysconf(Int32(_SC_PAGESIZE)) : Int.max
    let limit = ControlGroup(text("/proc/self/cgroup") ?? "").memory { text($0) }
    let least = min(machine, limit ?? Int.max)
    return least == Int.max ? nil : least
  }

  /// A small file of the kernel's, which has no size.
  private static func text(_ path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(file, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
  }
}
