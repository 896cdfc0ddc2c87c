import Testing

@testable import Flong

struct NumPyArrayTests {
  private func bytes(_ count: Int) -> [UInt8] {
    NumPyArray.bytes(
      Resemblances(count: count, PairTable.sample([(0, 1, 0, 33_333)]), \.cleaned))
  }

  @Test(arguments: [2, 10, 100])
  func theHeaderFillsWholeLinesOf64Bytes(count: Int) throws {
    let bytes = bytes(count)
    #expect(Array(bytes.prefix(8)) == [0x93] + Array("NUMPY".utf8) + [1, 0])
    let length = Int(bytes[8]) + Int(bytes[9]) << 8
    #expect((10 + length) % 64 == 0)
    let header = String(decoding: bytes[10..<10 + length], as: UTF8.self)
    #expect(header.hasPrefix("{'descr': '<f8', 'fortran_order': False, 'shape': (\(count), "))
    #expect(header.hasSuffix("\n"))
    #expect(bytes.count == 10 + length + count * count * 8)
  }

  @Test func valuesAreTheFloatsOfTheDecimals() {
    let values = bytes(2).suffix(32)
    let floats = (0..<4).map { i in
      Double(
        bitPattern: (0..<8).reduce(0) {
          $0 | UInt64(values[values.startIndex + i * 8 + $1]) << UInt64(8 * $1)
        })
    }
    #expect(floats == [1, 0.33333, 0.33333, 1])
  }
}
