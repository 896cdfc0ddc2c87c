import Testing

@testable import FlongCore

struct KernelExtremaTests {
  private func signature(_ shingles: [UInt64], _ kernel: Kernel) -> [UInt32] {
    var slots = [UInt32](repeating: 0xAAAA_AAAA, count: Signer.slots)
    shingles.withUnsafeBufferPointer { shingles in
      slots.withUnsafeMutableBufferPointer { Signer(kernel: kernel).sign(shingles, into: $0) }
    }
    return slots
  }

  @Test(
    arguments: Kernel.allCases.filter(\.isAvailable),
    [0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 100, 1_000])
  func kernelsGiveTheSameBytes(kernel: Kernel, count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    for _ in 0..<20 {
      let shingles = (0..<count).map { _ in random.next() }
      #expect(signature(shingles, .portable) == signature(shingles, kernel))
    }
  }

  @Test(arguments: Kernel.allCases.filter(\.isAvailable))
  func extremesAreUnsigned(kernel: Kernel) {
    let keys: [UInt32] = [0, 1, 0x7FFF_FFFF, 0x8000_0000, .max]
    var factors = [UInt32](repeating: 1, count: Kernel.lanes)
    factors[1] = 3
    var addends = [UInt32](repeating: 0, count: Kernel.lanes)
    addends[2] = 5
    var minima = [UInt32](repeating: .max, count: Kernel.lanes)
    var maxima = [UInt32](repeating: 0, count: Kernel.lanes)
    keys.map { UInt64($0) << 32 | 77 }.withUnsafeBufferPointer {
      kernel.extrema(
        of: $0, factors: factors, addends: addends, minima: &minima, maxima: &maxima)
    }
    for lane in 0..<Kernel.lanes {
      let hashes = keys.map { $0 &* factors[lane] &+ addends[lane] }
      #expect(minima[lane] == hashes.min())
      #expect(maxima[lane] == hashes.max())
    }
  }

  @Test(arguments: Kernel.allCases.filter(\.isAvailable))
  func noKeysLeaveTheSlotsUntouched(kernel: Kernel) {
    #expect(
      signature([], kernel)
        == [UInt32](repeating: .max, count: Kernel.lanes)
        + [UInt32](repeating: 0, count: Kernel.lanes))
  }
}
