import Testing

@testable import Flong

struct StretchTests {
  private let values = Array("one two three".utf8)

  @Test func indicesCountFromItsStart() {
    let stretch = Stretch(values, 4..<7)
    #expect(stretch.count == 3)
    #expect(stretch[0] == UInt8(ascii: "t"))
    #expect(String(decoding: stretch[1..<3], as: UTF8.self) == "wo")
    #expect(Array(stretch) == Array("two".utf8))
    #expect(stretch.withContiguousStorageIfAvailable { Array($0) } == Array("two".utf8))
  }

  @Test func stretchesAreEqualByTheirValues() {
    #expect(Stretch(values, 0..<3) == Stretch(Array("one".utf8)))
    #expect(Stretch(values, 0..<3) != Stretch(values, 4..<7))
    #expect(Stretch(values, 5..<5).isEmpty)
  }
}
