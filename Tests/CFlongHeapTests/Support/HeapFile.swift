import CFlongHeap
import Glibc

/// A file without a name, and a number of reserved addresses, for one test.
final class HeapFile: @unchecked Sendable {
  let number: Int32
  let base: UnsafeMutableRawPointer
  static let size = 1 << 30

  init() {
    number = HeapFile.unowned()
    base = mmap(
      nil, HeapFile.size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | Int32(MAP_NORESERVE), -1, 0)
  }

  /// A file that is the caller's to close.
  static func unowned() -> Int32 {
    var fault: Int32 = 0
    let number = flong_scratch_file("/var/tmp", &fault)
    precondition(number >= 0, "/var/tmp cannot be written, or is memory")
    return number
  }

  deinit {
    munmap(base, HeapFile.size)
    close(number)
  }
}

extension UnsafeMutableRawPointer {
  /// Fills a block with a byte that depends on `seed`.
  func fill(_ size: Int, seed: Int) { memset(self, Int32(1 + seed % 251), size) }

  /// Whether the block is still filled so.
  func holds(_ size: Int, seed: Int) -> Bool {
    load(as: UInt8.self) == UInt8(1 + seed % 251) && memcmp(self, self + 1, size - 1) == 0
  }
}

extension UnsafeMutableRawPointer {
  /// Of so many pages from here on, those that the process has mapped.
  func mappedPages(of count: Int) -> Int {
    let file = open("/proc/self/pagemap", O_RDONLY)
    defer { close(file) }
    var entries = [UInt64](repeating: 0, count: count)
    let size = pread(file, &entries, count * 8, off_t(UInt(bitPattern: self) / 4_096 * 8))
    precondition(size == count * 8, "/proc/self/pagemap cannot be read")
    return entries.count { $0 &>> 63 == 1 }
  }
}

/// Numbers that look like chance, the same ones for the same seed.
struct Draws {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number below `bound`.
  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
