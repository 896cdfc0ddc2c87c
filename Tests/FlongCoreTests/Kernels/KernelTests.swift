import Testing

@testable import FlongCore

struct KernelTests {
  @Test func portableAndBestAreAvailable() {
    #expect(Kernel.portable.isAvailable)
    #expect(Kernel.best.isAvailable)
    #expect(Kernel.best == Kernel.allCases.last { $0.isAvailable })
  }

  /// Each has what the one before it needs.
  @Test func availableOnesComeFirst() {
    let available = Kernel.allCases.map(\.isAvailable)
    #expect(available == available.sorted { $0 && !$1 })
  }
}
