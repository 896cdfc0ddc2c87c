import Testing

@testable import Flong

struct PeakMemoryTests {
  @Test func theLineOfTheStatusIsRead() {
    let status = "VmSize:\t  900 kB\nVmHWM:\t   12345 kB\nVmRSS:\t  99 kB\n"
    #expect(PeakMemory.kilobytes(in: Array(status.utf8)) == 12_345)
    #expect(PeakMemory.kilobytes(in: Array("VmRSS:\t 5 kB\n".utf8)) == nil)
  }

  @Test func itNeverFalls() throws {
    let before = try #require(PeakMemory.bytes)
    #expect([UInt8](repeating: 1, count: 1 << 20).count == 1 << 20)
    #expect(try #require(PeakMemory.bytes) >= before)
    #expect(before > 1 << 20)
  }
}
