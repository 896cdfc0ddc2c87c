import CFlongHeap
import Glibc
import Testing

/// Blocks of whole pages: never two in one place, and all of it comes back.
struct PageRangesTests {
  private func ranges(_ file: HeapFile, _ body: (inout flong_page_ranges) -> Void) {
    var ranges = flong_page_ranges()
    #expect(flong_page_ranges_open(&ranges, file.base, file.number, 0, HeapFile.size) == 0)
    body(&ranges)
    flong_page_ranges_close(&ranges)
  }

  @Test func blocksKeepWhatIsWritten() {
    ranges(HeapFile()) { ranges in
      var draws = Draws(seed: 1)
      var blocks = FilledBlocks()
      for seed in 0..<2_000 {
        if draws.next(below: 5) < 2, let old = blocks.removeAny(&draws) {
          flong_page_ranges_free(&ranges, old)
        } else {
          let size = 1 + draws.next(below: draws.next(below: 20) == 0 ? 3 << 20 : 100_000)
          var isZero: Int32 = 0
          guard let block = flong_page_ranges_allocate(&ranges, size, &isZero) else {
            Issue.record("no room for \(size) bytes")
            return
          }
          #expect(UInt(bitPattern: block) % 4_096 == 0)
          #expect(flong_page_ranges_size(&ranges, block) >= size)
          #expect(flong_page_ranges_size(&ranges, block) < size + 4_096)
          blocks.fill(block, size, seed: seed)
        }
      }
      while let last = blocks.removeAny(&draws) { flong_page_ranges_free(&ranges, last) }
      // All of it is one range again, so as much fits as ever stood there.
      let top = ranges.top
      var isZero: Int32 = 1
      let all = flong_page_ranges_allocate(&ranges, Int(top - 1) * 4_096 * 7 / 8, &isZero)
      #expect(all == file(&ranges, page: 1))
      #expect(isZero == 0)
      #expect(ranges.top == top)
    }
  }

  private func file(_ ranges: inout flong_page_ranges, page: Int) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(ranges.backing.base) + page * 4_096
  }

  @Test func aNewBlockIsZero() {
    ranges(HeapFile()) { ranges in
      var isZero: Int32 = 0
      guard let block = flong_page_ranges_allocate(&ranges, 1 << 20, &isZero) else {
        return #expect(Bool(false), "no room")
      }
      #expect(isZero == 1)
      #expect(block.load(as: UInt8.self) == 0)
      #expect(memcmp(block, block + 1, (1 << 20) - 1) == 0)
    }
  }

  @Test func aBlockGrowsAndShrinksInPlace() {
    ranges(HeapFile()) { ranges in
      var isZero: Int32 = 0
      guard let first = flong_page_ranges_allocate(&ranges, 10 * 4_096, &isZero),
        let second = flong_page_ranges_allocate(&ranges, 4_096, &isZero)
      else { return #expect(Bool(false), "no room") }
      first.fill(10 * 4_096, seed: 3)
      #expect(flong_page_ranges_resize(&ranges, first, 11 * 4_096) == 0)
      #expect(flong_page_ranges_resize(&ranges, first, 4 * 4_096) == 1)
      #expect(flong_page_ranges_size(&ranges, first) == 4 * 4_096)
      #expect(flong_page_ranges_resize(&ranges, first, 7 * 4_096 + 1) == 1)
      #expect(flong_page_ranges_size(&ranges, first) == 8 * 4_096)
      #expect(first.holds(4 * 4_096, seed: 3))
      // The last block can grow into what has not been used yet.
      second.fill(4_096, seed: 5)
      #expect(flong_page_ranges_resize(&ranges, second, 200 << 20) == 1)
      #expect(second.holds(4_096, seed: 5))
    }
  }

  @Test func whatCannotFitIsRefused() {
    ranges(HeapFile()) { ranges in
      var isZero: Int32 = 0
      #expect(flong_page_ranges_allocate(&ranges, HeapFile.size, &isZero) == nil)
      #expect(flong_page_ranges_allocate(&ranges, Int.max, &isZero) == nil)
      #expect(flong_page_ranges_allocate(&ranges, 1, &isZero) != nil)
    }
  }
}
