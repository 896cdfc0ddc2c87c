import Foundation

/// A text that ends with a page of memory, so that reading a byte beyond it ends the process.
final class GuardedText {
  private let pages: UnsafeMutableRawPointer
  private let size: Int
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ text: [UInt8]) {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    size = (text.count + page - 1) / page * page + page
    pages = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    let start = pages + (size - page - text.count)
    text.withUnsafeBytes {
      start.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(start), byteCount: $0.count)
    }
    precondition(mprotect(pages + (size - page), page, PROT_NONE) == 0)
    bytes = UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: text.count)
  }

  deinit { munmap(pages, size) }
}
