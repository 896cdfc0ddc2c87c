import CFlongHeap
import Glibc
import Testing

/// Room in the file, taken before it is used.
struct BackingTests {
  @Test func roomIsTakenInSteps() {
    let file = HeapFile()
    var backing = flong_backing()
    #expect(flong_backing_map(&backing, file.base, file.number, 1 << 20, HeapFile.size / 2) == 0)
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

  @Test func thereIsNoRoomBeyondTheAddresses() {
    let file = HeapFile()
    var backing = flong_backing()
    #expect(flong_backing_map(&backing, file.base, file.number, 0, 1 << 20) == 0)
    #expect(flong_backing_reach(&backing, 256) == 1)
    #expect(flong_backing_reach(&backing, 257) == 0)
    #expect(backing.fault == ENOMEM)
  }

  @Test func aFileThatCannotGrowIsAnAnswer() {
    let file = HeapFile()
    var backing = flong_backing()
    #expect(flong_backing_map(&backing, file.base, file.number, 0, 1 << 20) == 0)
    // Where the file cannot be written, no room can be taken.
    let reading = open("/proc/self/fd/\(file.number)", O_RDONLY)
    defer { close(reading) }
    backing.file = reading
    #expect(flong_backing_reach(&backing, 1) == 0)
    #expect(backing.fault == EBADF)
    #expect(backing.ready == 0)
  }
}
