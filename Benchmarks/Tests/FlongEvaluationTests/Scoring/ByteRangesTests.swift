import Testing

@testable import FlongEvaluation

struct ByteRangesTests {
  private let ranges = ByteRanges([8..<10, 0..<3, 2..<4, 4..<5, 20..<20])

  @Test func theUnionIsAscendingAndApart() {
    #expect(ranges.ranges == [0..<5, 8..<10])
    #expect(ranges.byteCount == 7)
  }

  @Test func partsAreClamped() {
    #expect(ranges.parts(in: 4..<9) == [4..<5, 8..<9])
    #expect(ranges.parts(in: 5..<8).isEmpty)
    #expect(ranges.parts(in: 10..<30).isEmpty)
    #expect(ranges.commonByteCount(ByteRanges([4..<9])) == 2)
  }

  @Test func whatLiesInBothIsSubtracted() {
    #expect(ranges.subtracting(ByteRanges([1..<3, 4..<9])).ranges == [0..<1, 3..<4, 9..<10])
    #expect(ranges.subtracting(ByteRanges([])) == ranges)
    #expect(ranges.subtracting(ByteRanges([0..<10])).ranges.isEmpty)
  }

  @Test func charactersAreCodePoints() {
    #expect(characterCount(Array("aé漢".utf8), 0..<6) == 3)
    #expect(characterCount(Array("aé漢".utf8), 1..<3) == 1)
  }
}
