import CFlongHeap
import Glibc
import Testing

/// malloc and its kin over the scratch file, in a process of their own: a limit is for all of it.
struct HeapTests {
  /// A limit of so little that every block from 256 bytes on lies in the file.
  static func spill() {
    precondition(flong_heap_limit(100, 20, HeapFile.unowned()) == 0)
  }

  @Test func blocksComeFromTheFile() async {
    await #expect(processExitsWith: .success) {
      HeapTests.spill()
      for size in [256, 5_000, 70_000, 5 << 20, 200 << 20] {
        guard let block = malloc(size) else { fatalError("no room") }
        precondition(UInt(bitPattern: block) % 16 == 0)
        precondition(malloc_usable_size(block) >= size)
        block.fill(size, seed: size)
        precondition(block.holds(size, seed: size))
        free(block)
      }
      precondition(flong_heap_scratch() >= 200 << 20)
      precondition(flong_heap_fault() == 0)
    }
  }

  @Test func whatIsMappedAheadKeepsItsBytes() async {
    await #expect(processExitsWith: .success) {
      guard let plain = malloc(70_000) else { fatalError("no room") }
      plain.fill(70_000, seed: 5)
      HeapTests.spill()
      flong_heap_map(plain, 70_000)
      precondition(plain.holds(70_000, seed: 5))
      for size in [300, 70_000, 5 << 20] {
        guard let block = malloc(size) else { fatalError("no room") }
        block.fill(size, seed: size)
        flong_heap_map(block, size)
        flong_heap_map(block + size / 2, size / 2)
        precondition(block.holds(size, seed: size))
        free(block)
      }
    }
  }

  @Test func callocIsZeroEvenWhereItWasUsedBefore() async {
    await #expect(processExitsWith: .success) {
      HeapTests.spill()
      for size in [300, 20_000, 3 << 20] {
        guard let block = malloc(size) else { fatalError("no room") }
        block.fill(size, seed: 1)
        free(block)
        guard let again = calloc(size / 4, 4) else { fatalError("no room") }
        let bytes = again.assumingMemoryBound(to: UInt8.self)
        precondition(bytes[0] == 0 && memcmp(again, again + 1, size / 4 * 4 - 1) == 0)
        free(again)
      }
      precondition(calloc(Int.max, 4) == nil)
    }
  }

  @Test func reallocKeepsTheBytesOnAllWays() async {
    await #expect(processExitsWith: .success) {
      var sizes = [10, 100, 240, 300, 100, 5_000, 20_000, 18_000, 100_000, 3 << 20, 70_000, 5_000]
      let plain = malloc(sizes[0])
      HeapTests.spill()
      sizes += [1 << 20, 40, 400, 90 << 20, 300]
      guard var block = plain else { fatalError("no room") }
      block.fill(sizes[0], seed: 9)
      for (old, new) in zip(sizes, sizes.dropFirst()) {
        guard let moved = realloc(block, new) else { fatalError("no room") }
        precondition(moved.holds(min(old, new), seed: 9))
        precondition(malloc_usable_size(moved) >= new)
        moved.fill(new, seed: 9)
        block = moved
      }
      precondition(realloc(block, 0) == nil)
      precondition(reallocarray(nil, Int.max, 2) == nil)
    }
  }

  @Test func alignmentHolds() async {
    await #expect(processExitsWith: .success) {
      HeapTests.spill()
      HeapTests.align()
      precondition(flong_heap_scratch() > 0)
    }
  }

  /// Far below the limit every block is plain memory.
  @Test func alignmentHoldsBelowTheLimit() async {
    await #expect(processExitsWith: .success) {
      precondition(flong_heap_limit(1 << 40, 1 << 40, HeapFile.unowned()) == 0)
      HeapTests.align()
      precondition(flong_heap_scratch() == 0)
    }
  }

  static func align() {
    for power in 4...16 {
      for size in [100, 1_000, 30_000, 1 << 20] {
        let alignment = 1 << power
        var block: UnsafeMutableRawPointer?
        precondition(posix_memalign(&block, alignment, size) == 0)
        precondition(UInt(bitPattern: block) % UInt(alignment) == 0)
        precondition(malloc_usable_size(block) >= size)
        free(block)
        let other = aligned_alloc(alignment, size)
        precondition(UInt(bitPattern: other) % UInt(alignment) == 0)
        free(other)
      }
    }
    var block: UnsafeMutableRawPointer?
    precondition(posix_memalign(&block, 24, 100) == EINVAL)
    precondition(UInt(bitPattern: valloc(100_000)) % 4_096 == 0)
  }

  @Test func aDiskWithoutRoomMeansPlainMemory() async {
    await #expect(processExitsWith: .success) {
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1 << 20, rlim_max: 1 << 20)
      precondition(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      HeapTests.spill()
      guard let block = malloc(8 << 20) else { fatalError("no memory") }
      block.fill(8 << 20, seed: 2)
      precondition(block.holds(8 << 20, seed: 2))
      precondition(flong_heap_fault() == EFBIG)
      precondition(flong_heap_scratch() == 0)
    }
  }
}
