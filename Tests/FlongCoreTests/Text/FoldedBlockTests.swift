import Testing

@testable import FlongCore

@Suite struct FoldedBlockTests {
  /// All ways to fill up to 16 bytes in portions of one to three.
  @Test func bytesStandInOrder() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      var block = FoldedBlock()
      var bytes: [UInt8] = []
      while true {
        let portion = (0..<Int.random(in: 1...3, using: &random)).map { _ in
          UInt8.random(in: 1...255, using: &random)
        }
        if bytes.count + portion.count > 16 { break }
        bytes += portion
        block.append(
          portion.reversed().reduce(0) { $0 << 8 | UInt32($1) }, length: portion.count)
        #expect(block.count == bytes.count)
        let filled = bytes + [UInt8](repeating: 0, count: 16 - bytes.count)
        #expect(block.hash(isNumber: false) == filled.withUnsafeBytes { XXH3.hash64($0) } & ~1)
      }
    }
  }
}
