import Testing

@testable import FlongCore

struct XXH3StreamTests {
  @Test(arguments: [0, 1, 240, 241, 1_000, 70_000])
  func piecesHashAsTheWhole(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ $0 >> 8) }
    for size in [1, 7, 256, 4_096] where size > 1 || count <= 1_000 {
      var stream = XXH3.Stream()
      for start in stride(from: 0, to: count, by: size) {
        bytes[start..<min(count, start + size)].withUnsafeBytes { stream.append($0) }
      }
      let hash = stream.hash128
      #expect(hash == bytes.withUnsafeBytes { XXH3.hash128($0) })
    }
  }
}
