import CFlongHeap
import Glibc
import Testing

struct HugePagesTests {
  /// Whether the kernel can be asked for huge pages; it then marks what was asked for.
  static let areThere = access("/sys/kernel/mm/transparent_hugepage/enabled", F_OK) == 0

  /// Whether what holds `address` is marked, by `/proc/self/smaps`.
  private static func isMarked(_ address: UnsafeMutableRawPointer) -> Bool {
    guard let maps = fopen("/proc/self/smaps", "r") else { fatalError("no /proc") }
    defer { fclose(maps) }
    let place = UInt(bitPattern: address)
    var holds = false
    var line = [CChar](repeating: 0, count: 4_096)
    while fgets(&line, Int32(line.count), maps) != nil {
      let words = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self
      )
      .split(whereSeparator: \.isWhitespace)
      let ends = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      if ends.count == 2 {
        holds = (ends[0]..<ends[1]).contains(place)
      } else if holds && words[0] == "VmFlags:" {
        return words.contains("hg")
      }
    }
    return false
  }

  /// Fills a block and gives its middle, which is not on a page that others share.
  private static func middle(_ size: Int) -> UnsafeMutableRawPointer {
    guard let block = malloc(size) else { fatalError("no room") }
    block.fill(size, seed: size)
    precondition(block.holds(size, seed: size))
    return block + size / 2
  }

  private static func check(_ expected: Bool) {
    for size in [300 << 10, 5 << 20, 90 << 20] {
      precondition(isMarked(middle(size)) == expected, "\(size) bytes")
      var block = realloc(malloc(100), size)
      precondition(isMarked(block! + size / 2) == expected, "\(size) bytes of realloc")
      free(block)
      block = calloc(size, 1)
      precondition(isMarked(block! + size / 2) == expected, "\(size) bytes of calloc")
    }
  }

  /// Runs `work` in a thread, and waits.
  private static func inThread(
    _ work: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?
  ) {
    var thread = pthread_t()
    precondition(pthread_create(&thread, nil, work, nil) == 0)
    pthread_join(thread, nil)
  }

  @Test(.enabled(if: areThere)) func largeBlocksAreAskedFor() async {
    await #expect(processExitsWith: .success) {
      flong_heap_keep_freed()
      flong_heap_take_huge_pages()
      HugePagesTests.check(true)
      HugePagesTests.inThread { _ in
        HugePagesTests.check(true)
        return nil
      }
    }
  }

  @Test(.enabled(if: areThere)) func alsoBelowALimit() async {
    await #expect(processExitsWith: .success) {
      precondition(flong_heap_limit(1 << 40, 1 << 40, HeapFile.unowned()) == 0)
      flong_heap_keep_freed()
      flong_heap_take_huge_pages()
      HugePagesTests.check(true)
      precondition(flong_heap_scratch() == 0)
    }
  }

  /// A block of the heap of the process.
  private static func inHeap(_ size: Int) -> UnsafeMutableRawPointer {
    guard let block = malloc(size), block < sbrk(0) else { fatalError("not in the heap") }
    return block
  }

  @Test(.enabled(if: areThere)) func whatGrowsBackIsAskedForAgain() async {
    await #expect(processExitsWith: .success) {
      // All threads take from the heap of the process.
      precondition(mallopt(M_ARENA_MAX, 1) == 1)
      precondition(flong_heap_limit(600 << 20, 500 << 20, HeapFile.unowned()) == 0)
      flong_heap_keep_freed()
      flong_heap_take_huge_pages()
      HugePagesTests.inThread { _ in
        let held = HugePagesTests.inHeap(100 << 20)
        precondition(HugePagesTests.isMarked(held + (50 << 20)))
        let first = HugePagesTests.inHeap(300 << 20)
        first.fill(300 << 20, seed: 1)
        // What was taken is seen to be resident.
        usleep(1_000_000)
        free(first)
        // There is no room for it before the first has gone back.
        let second = HugePagesTests.inHeap(310 << 20)
        precondition(flong_heap_scratch() == 0)
        precondition(HugePagesTests.isMarked(second + (150 << 20)))
        return nil
      }
    }
  }

  @Test func otherwiseTheyAreNot() async {
    await #expect(processExitsWith: .success) { HugePagesTests.check(false) }
  }
}
