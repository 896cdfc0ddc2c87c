import Foundation
import Testing

@testable import FlongCore

struct PrefetchTests {
  private static let page = 4096

  /// A file of so many pages, mapped, of which no page lies in memory; nil where the system keeps them there.
  private final class ColdFile {
    let memory: UnsafeRawBufferPointer

    init?(pages: Int) throws {
      let url = FileManager.default.temporaryDirectory.appending(path: "flong-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: url) }
      try Data(repeating: 7, count: pages * page).write(to: url)
      let file = open(url.path, O_RDONLY)
      defer { close(file) }
      guard file >= 0, fsync(file) == 0,
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) == 0,
        let start = mmap(nil, pages * page, PROT_READ, MAP_SHARED, file, 0), start != MAP_FAILED
      else { return nil }
      memory = UnsafeRawBufferPointer(start: start, count: pages * page)
      // Nothing comes but what is asked for.
      madvise(start, pages * page, MADV_RANDOM)
      if cached() > 0 { return nil }
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count) }

    /// The pages that lie in memory.
    func cached() -> Int {
      var isCached = [UInt8](repeating: 0, count: memory.count / page)
      mincore(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count, &isCached)
      return isCached.count { $0 & 1 == 1 }
    }
  }

  /// Not where files lie in memory anyway (tmpfs).
  private static let hasColdFiles = ((try? ColdFile(pages: 4)) ?? nil) != nil

  /// Waits until so many pages lie in memory, for some seconds at most.
  private func pages(of file: ColdFile, atLeast count: Int) -> Int {
    for _ in 0..<1000 where file.cached() < count { usleep(5_000) }
    return file.cached()
  }

  @Test(.enabled(if: hasColdFiles)) func pagesOfAFileComeIntoMemory() throws {
    let file = try #require(try ColdFile(pages: 400))
    // From the middle of one page to the middle of another.
    Prefetch.pages(UnsafeRawBufferPointer(rebasing: file.memory[100..<(300 * Self.page - 100)]))
    #expect(pages(of: file, atLeast: 300) == 300)
  }

  @Test(.enabled(if: hasColdFiles)) func aPageAloneIsNotWorthACall() throws {
    let file = try #require(try ColdFile(pages: 8))
    Prefetch.pages(UnsafeRawBufferPointer(rebasing: file.memory[10..<20]))
    usleep(20_000)
    #expect(file.cached() == 0)
  }

  @Test func plainMemoryStaysAsItIs() {
    let words = (0..<100_000).map { UInt64($0) }
    Prefetch.pages(of: words, 0..<words.count)
    Prefetch.pages(of: words, 5..<5)
    Prefetch.pages(of: [UInt64](), 0..<0)
    #expect(words.indices.allSatisfy { words[$0] == UInt64($0) })
  }
}
