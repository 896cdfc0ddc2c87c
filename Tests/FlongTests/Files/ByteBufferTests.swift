import Testing

@testable import Flong

struct ByteBufferTests {
  private func text(_ body: (inout ByteBuffer) -> Void) -> String {
    var buffer = ByteBuffer(capacity: 1)
    body(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    0, 7, 9, 10, 99, 100, 1_234_567, -1, -10, .max, .min, 999_999_999_999_999_999,
    1_000_000_000_000_000_000,
  ])
  func numbersAreWrittenAsSwiftWritesThem(value: Int) {
    #expect(text { $0.append(decimal: value) } == String(value))
  }

  @Test func scaledNumbersKeepTheirZeros() {
    #expect(text { $0.append(scaled: 5, decimals: 2) } == "0.05")
    #expect(text { $0.append(scaled: 100_000, decimals: 5) } == "1.00000")
    #expect(text { $0.append(scaled: 1_234_567, decimals: 5) } == "12.34567")
  }

  @Test func hashesHaveSixteenDigits() {
    #expect(text { $0.append(hexadecimal: 0xAB) } == "00000000000000ab")
    #expect(text { $0.append(hexadecimal: .max) } == "ffffffffffffffff")
  }

  @Test func aBufferGrowsAndIsUsedAgain() {
    var buffer = ByteBuffer(capacity: 2)
    for round in 0..<3 {
      buffer.removeAll()
      for number in 0..<1_000 { buffer.append(UInt8(truncatingIfNeeded: number + round)) }
      buffer.append("end")
      buffer.append(contentsOf: [1, 2].lazy.map { UInt8($0) })
      #expect(buffer.count == 1_005)
      #expect(buffer.bytes.suffix(5) == Array("end".utf8) + [1, 2])
      #expect(buffer.bytes.prefix(2) == [UInt8(round), UInt8(round + 1)])
    }
  }
}
