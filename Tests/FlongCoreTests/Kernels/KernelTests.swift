import Testing

@testable import FlongCore

struct KernelTests {
  @Test func portableAndBestAreAvailable() {
    #expect(Kernel.portable.isAvailable)
    #expect(Kernel.best.isAvailable)
    #expect(Kernel.best == .avx2 || !Kernel.avx2.isAvailable)
  }
}
