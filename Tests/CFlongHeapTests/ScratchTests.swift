import CFlongHeap
import Dispatch
import Glibc
import Testing

/// The heap in a file, as many threads use it.
struct ScratchTests {
  /// A heap that the threads of a test share.
  private final class Heap: @unchecked Sendable {
    let file = HeapFile()
    let scratch = UnsafeMutablePointer<flong_scratch>.allocate(capacity: 1)

    init() { #expect(flong_scratch_open(scratch, file.number) == 0) }

    deinit {
      flong_scratch_close(scratch)
      scratch.deallocate()
    }
  }

  @Test(arguments: [256, 1_000, 16_384, 16_385, 65_536, 1 << 20, 200 << 20])
  func aBlockOfAnySizeSurvivesBeingDropped(size: Int) throws {
    let heap = Heap()
    #expect(flong_scratch_backed(heap.scratch) == 0)
    var isZero: Int32 = 0
    let block = try #require(flong_scratch_allocate(heap.scratch, size, &isZero))
    #expect(flong_scratch_size(heap.scratch, block) >= size)
    #expect(flong_scratch_backed(heap.scratch) >= size)
    block.fill(size, seed: 7)
    var hand = 0
    var dropped = 0
    while dropped < flong_scratch_backed(heap.scratch) {
      dropped += flong_scratch_drop(heap.scratch, &hand)
    }
    #expect(block.holds(size, seed: 7))
    flong_scratch_free(heap.scratch, block)
    #expect(flong_scratch_fault(heap.scratch) == 0)
  }

  /// What is mapped at once are the pages that were asked for, and no fault maps more than before.
  @Test func pagesAreMappedTogetherAndThenAloneAgain() throws {
    let heap = Heap()
    var isZero: Int32 = 0
    let size = 4 << 20
    let block = try #require(flong_scratch_allocate(heap.scratch, size, &isZero))
    block.fill(size, seed: 3)
    var hand = 0
    while hand < flong_scratch_backed(heap.scratch) / 2 {
      _ = flong_scratch_drop(heap.scratch, &hand)
    }
    #expect(block.mappedPages(of: size / 4_096) == 0)
    flong_scratch_map(heap.scratch, block + 5_000, 99 * 4_096)
    #expect((block + 4_096).mappedPages(of: 100) == 100)
    let isSingle = flong_scratch_is_single(heap.scratch) == 1
    if isSingle { #expect(block.mappedPages(of: size / 4_096) <= 100 + 2 * 16) }
    let before = block.mappedPages(of: size / 4_096)
    #expect((block + (2 << 20)).load(as: UInt8.self) == 4)
    if isSingle { #expect(block.mappedPages(of: size / 4_096) == before + 1) }
    #expect(block.holds(size, seed: 3))
    flong_scratch_free(heap.scratch, block)
  }

  @Test func threadsDoNotMeet() {
    let heap = Heap()
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      var draws = Draws(seed: UInt64(thread))
      var blocks = FilledBlocks()
      for seed in 0..<3_000 {
        if draws.next(below: 2) == 0, let old = blocks.removeAny(&draws) {
          flong_scratch_free(heap.scratch, old)
        } else {
          let size = 256 + draws.next(below: draws.next(below: 10) == 0 ? 100_000 : 4_000)
          var isZero: Int32 = 0
          guard let block = flong_scratch_allocate(heap.scratch, size, &isZero) else { continue }
          blocks.fill(block, size, seed: seed + thread)
        }
      }
      while let last = blocks.removeAny(&draws) { flong_scratch_free(heap.scratch, last) }
    }
  }
}
