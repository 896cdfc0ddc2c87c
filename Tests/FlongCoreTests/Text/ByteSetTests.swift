import Testing

@testable import FlongCore

@Suite struct ByteSetTests {
  private static let kernels = Kernel.allCases.filter(\.isAvailable)

  @Test(arguments: kernels)
  func everyByteIsItsOwnSet(kernel: Kernel) {
    for byte in UInt8.min...UInt8.max {
      let set = ByteSet([byte])
      let text = (UInt8.min...UInt8.max).filter { $0 != byte } + [byte, 0]
      text.withUnsafeBufferPointer {
        #expect(set.first(in: $0.baseAddress!, from: 0, end: 257, kernel: kernel) == 255)
        #expect(set.first(in: $0.baseAddress!, from: 256, end: 257, kernel: kernel) >= 256)
        #expect(set.first(in: $0.baseAddress!, from: 0, end: 255, kernel: kernel) == 255)
      }
    }
  }

  /// At the end of readable memory.
  @Test(arguments: kernels)
  func theFirstOfSeveralIsFound(kernel: Kernel) {
    var random = SeededGenerator(seed: 9)
    for length in 0...200 {
      let members = (0..<4).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let guarded = GuardedText(text)
      let set = ByteSet(members)
      for start in 0...length {
        let expected = text[start...].firstIndex(where: members.contains) ?? length
        let found = set.first(
          in: guarded.bytes.baseAddress!, from: start, end: length, kernel: kernel)
        if found != expected { Issue.record("\(members) in \(text)") }
      }
    }
  }
}
