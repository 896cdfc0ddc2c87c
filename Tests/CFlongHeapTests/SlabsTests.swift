import CFlongHeap
import Testing

/// Small blocks, many to a slab.
struct SlabsTests {
  private func slabs(_ body: (inout flong_slabs) -> Void) {
    let file = HeapFile()
    var slabs = flong_slabs()
    #expect(flong_slabs_open(&slabs, file.base, file.number, 0, HeapFile.size) == 0)
    body(&slabs)
    flong_slabs_close(&slabs)
  }

  @Test func everySizeFits() {
    slabs { slabs in
      for size in stride(from: 1, through: 16 << 10, by: 7) {
        guard let block = flong_slabs_allocate(&slabs, size) else {
          Issue.record("no room for \(size) bytes")
          return
        }
        let room = flong_slabs_size(&slabs, block)
        #expect(room >= size)
        #expect(room <= max(256, size + size / 4 + 1))
        #expect(UInt(bitPattern: block) % 64 == 0)
        block.fill(room, seed: size)
        #expect(block.holds(room, seed: size))
        flong_slabs_free(&slabs, block)
      }
      // One block at a time has never wanted more than one slab.
      #expect(slabs.top == 2)
    }
  }

  @Test func blocksKeepWhatIsWritten() {
    slabs { slabs in
      var draws = Draws(seed: 2)
      var blocks = FilledBlocks()
      for seed in 0..<40_000 {
        // Phases of growing and of shrinking, so that slabs become full and empty.
        if draws.next(below: 8) < (seed / 5_000 % 2 == 0 ? 2 : 6),
          let old = blocks.removeAny(&draws)
        {
          flong_slabs_free(&slabs, old)
        } else if let block = flong_slabs_allocate(&slabs, 200 + draws.next(below: 2_000)) {
          blocks.fill(block, flong_slabs_size(&slabs, block), seed: seed)
        }
      }
      while let last = blocks.removeAny(&draws) { flong_slabs_free(&slabs, last) }
      let top = slabs.top
      for _ in 1..<top { #expect(flong_slabs_allocate(&slabs, 16 << 10) != nil) }
      #expect(slabs.top == top, "slabs that are empty serve other sizes")
    }
  }
}
