import FlongCore
import Testing

struct ByteTraitsTests {
  private func traits(_ text: String) -> ByteTraits {
    Array(text.utf8).withUnsafeBufferPointer { ByteTraits($0[...]) }
  }

  @Test func oneByteAnywhereIsSeen() {
    let words = String(repeating: "word ", count: 20)
    for place in [0, 3, 31, 32, 64, 99, 100] {
      let before = words.prefix(place)
      let after = words.dropFirst(place)
      #expect(!traits(before + "é" + after).isASCII)
      #expect(traits(before + "\"" + after).hasStraightQuote)
      #expect(traits(before + "@" + after).hasAt)
      #expect(traits(before + "水" + after).hasDense && !traits(before + "я–é" + after).hasDense)
    }
    let plain = traits(words)
    #expect(plain.isASCII && !plain.hasStraightQuote && !plain.hasAt && !plain.hasDense)
    #expect(traits("").isASCII)
  }

  @Test func bytesAroundDoNotCount() {
    Array("\"a\" @ é".utf8).withUnsafeBufferPointer {
      let traits = ByteTraits($0[1..<2])
      #expect(traits.isASCII && !traits.hasStraightQuote && !traits.hasAt)
    }
  }
}
