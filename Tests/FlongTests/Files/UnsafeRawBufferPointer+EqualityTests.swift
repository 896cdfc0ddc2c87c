import Testing

@testable import Flong

struct UnsafeRawBufferPointerEqualityTests {
  private func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.withUnsafeBytes { a in b.withUnsafeBytes { a.hasBytes(of: $0) } }
  }

  @Test func lengthAndBytesDecide() {
    let bytes = Array("a line of text".utf8)
    #expect(areEqual(bytes, Array("a line of text".utf8)))
    #expect(!areEqual(bytes, bytes.dropLast()))
    #expect(!areEqual(bytes, Array("a line of tent".utf8)))
    #expect(areEqual([], []) && !areEqual([], [0]))
    let none = UnsafeRawBufferPointer(start: nil, count: 0)
    #expect(none.hasBytes(of: none))
  }
}
