import CFlongHeap
import Dispatch
import Glibc
import Synchronization
import Testing

/// Room in the file, taken before it is used, and a table beside it.
struct BackingTests {
  private func backing(
    _ file: HeapFile, offset: Int64 = 0, size: Int = 1 << 20, _ body: (inout flong_backing) -> Void
  ) {
    var backing = flong_backing()
    #expect(flong_backing_open(&backing, file.base, file.number, offset, size, 10_000) == 0)
    body(&backing)
    flong_backing_close(&backing)
  }

  @Test func roomIsTakenInSteps() {
    let file = HeapFile()
    backing(file, offset: 1 << 20, size: HeapFile.size / 2) { backing in
      #expect(backing.ready == 0)
      #expect(flong_backing_reach(&backing, 1) == 1)
      let step = backing.ready
      #expect(step > 1)
      #expect(flong_backing_reach(&backing, step) == 1)
      #expect(backing.ready == step)
      #expect(flong_backing_reach(&backing, step + 1) == 1)
      #expect(backing.ready > step)
      var status = stat()
      #expect(fstat(file.number, &status) == 0)
      #expect(Int(status.st_blocks) * 512 >= Int(backing.ready) * 4_096)
      #expect(Int(status.st_size) == 1 << 20 + Int(backing.ready) * 4_096)
    }
  }

  /// Only for who wants room at all, and no more than a little.
  @Test func roomIsTakenAheadOfWhatIsWanted() {
    let file = HeapFile()
    backing(file, size: HeapFile.size / 2) { backing in
      #expect(flong_backing_fill_ahead(&backing) == 0)
      #expect(flong_backing_reach(&backing, 1) == 1)
      while flong_backing_fill_ahead(&backing) == 1 {}
      let ahead = backing.ready
      #expect(ahead > 1 && Int(ahead) * 4_096 <= 1 << 27)
      #expect(flong_backing_reach(&backing, ahead) == 1)
      #expect(backing.ready == ahead)
      #expect(flong_backing_fill_ahead(&backing) == 1)
      #expect(backing.ready > ahead)
    }
  }

  /// What is handed out meanwhile is never written to by the one who fills.
  @Test func roomThatIsInUseIsLeftAlone() {
    let file = HeapFile()
    backing(file, size: HeapFile.size / 2) { backing in
      withUnsafeMutablePointer(to: &backing) { backing in
        nonisolated(unsafe) let backing = backing
        let isDone = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: 2) { thread in
          if thread == 1 {
            while !isDone.load(ordering: .relaxed) { _ = flong_backing_fill_ahead(backing) }
            return
          }
          for page in 0..<UInt32(HeapFile.size / 4 / 4_096) {
            pthread_mutex_lock(&backing.pointee.lock)
            let isThere = flong_backing_reach(backing, page + 1) == 1
            pthread_mutex_unlock(&backing.pointee.lock)
            if isThere { backing.pointee.base[Int(page) * 4_096] = 7 }
          }
          isDone.store(true, ordering: .relaxed)
        }
        let pages = HeapFile.size / 4 / 4_096
        #expect((0..<pages).allSatisfy { backing.pointee.base[$0 * 4_096] == 7 })
      }
    }
  }

  @Test func aFullDiskIsNoFaultBeforeTheRoomIsWanted() {
    let file = HeapFile()
    backing(file, size: HeapFile.size / 2) { backing in
      #expect(flong_backing_reach(&backing, 1) == 1)
      let reading = open("/proc/self/fd/\(file.number)", O_RDONLY)
      defer { close(reading) }
      let ready = backing.ready
      backing.file = reading
      _ = flong_backing_fill_ahead(&backing)
      #expect(flong_backing_fill_ahead(&backing) == 0)
      #expect(backing.fault == 0 && backing.ready == ready)
      #expect(flong_backing_reach(&backing, ready + 1) == 0)
      #expect(backing.fault == EBADF)
    }
  }

  @Test func thereIsNoRoomBeyondTheAddresses() {
    backing(HeapFile()) { backing in
      #expect(flong_backing_reach(&backing, 256) == 1)
      #expect(flong_backing_reach(&backing, 257) == 0)
      #expect(backing.fault == ENOMEM)
    }
  }

  @Test func aFileThatCannotGrowIsAnAnswer() {
    let file = HeapFile()
    backing(file) { backing in
      // Where the file cannot be written, no room can be taken.
      let reading = open("/proc/self/fd/\(file.number)", O_RDONLY)
      defer { close(reading) }
      backing.file = reading
      #expect(flong_backing_reach(&backing, 1) == 0)
      #expect(backing.fault == EBADF)
      #expect(backing.ready == 0)
    }
  }

  @Test func theTableIsEmptyAndApart() {
    backing(HeapFile()) { backing in
      #expect(backing.table.load(as: UInt8.self) == 0)
      #expect(memcmp(backing.table, backing.table + 1, 9_999) == 0)
      memset(backing.table, 1, 10_000)
      #expect(flong_backing_reach(&backing, 1) == 1)
      #expect(backing.base[0] == 0)
    }
  }

  @Test func aFileThatCannotBeMappedIsAnAnswer() {
    let file = HeapFile()
    var backing = flong_backing()
    #expect(flong_backing_open(&backing, file.base, -1, 0, 1 << 20, 10_000) == EBADF)
  }

  /// Pages that are in the cache are mapped for a fourth of what a new one costs.
  @Test func roomIsInMemoryBeforeItIsTouched() {
    backing(HeapFile()) { backing in
      #expect(flong_backing_reach(&backing, 1) == 1)
      var inCache = [UInt8](repeating: 0, count: Int(backing.ready))
      #expect(mincore(backing.base, inCache.count * 4_096, &inCache) == 0)
      #expect(inCache.allSatisfy { $0 & 1 == 1 })
      #expect(UnsafeMutableRawPointer(backing.base!).mappedPages(of: inCache.count) == 0)
    }
  }

  /// Where the kernel cannot do that, nothing is worse than it was.
  @Test func whatIsReadHereAndThereIsMappedAlone() {
    backing(HeapFile()) { backing in
      #expect(flong_backing_reach(&backing, 256) == 1)
      let base = UnsafeMutableRawPointer(backing.base!)
      memset(base, 7, 1 << 20)
      #expect(base.mappedPages(of: 256) == 256)
      madvise(base, 1 << 20, MADV_DONTNEED)
      #expect(base.mappedPages(of: 256) == 0)
      #expect(base.load(fromByteOffset: 100 * 4_096, as: UInt8.self) == 7)
      let pages = base.mappedPages(of: 256)
      #expect(backing.tracker >= 0 ? pages == 1 : pages >= 1)
    }
  }
}
