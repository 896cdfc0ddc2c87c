import Testing

@testable import Flong

struct HexadecimalTests {
  @Test(
    arguments: [
      (0, "0000000000000000"), (255, "00000000000000ff"), (UInt64.max, "ffffffffffffffff"),
      (0x0123_4567_89AB_CDEF, "0123456789abcdef"),
    ])
  func sixteenDigits(value: UInt64, digits: String) {
    #expect(Hexadecimal.text(of: value) == digits)
  }
}
