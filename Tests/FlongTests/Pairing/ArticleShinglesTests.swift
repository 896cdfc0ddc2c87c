import FlongCore
import Testing

@testable import Flong

struct ArticleShinglesTests {
  private func read(_ text: String, width: Int) -> ArticleShingles {
    var shingles = ArticleShingles(width: width)
    Tokeniser().tokens(of: Array(text.utf8)).hashes.withUnsafeBufferPointer { shingles.read($0) }
    return shingles
  }

  @Test(arguments: [("one two three four", 2), ("one two", 1), ("one", 1), ("", 0)])
  func eachPlaceHasOne(text: String, count: Int) {
    let shingles = read(text, width: 3)
    #expect(shingles.exact.count == count)
    #expect(shingles.slots.isEmpty)
    #expect(shingles.words == text.split(separator: " ").count)
  }

  @Test func theLowestBitTellsOfNumbers() {
    let shingles = read("rain of 4 millimetres fell on us", width: 3)
    #expect(shingles.exact.map { $0 & 1 } == [1, 1, 1, 0, 0])
    #expect(read("4", width: 3).exact.map { $0 & 1 } == [1])
  }

  @Test func slotsReadNumbersAsOneWord() {
    let (a, b) = (read("about 4 or 5 of us", width: 2), read("about 7 or 9 of us", width: 2))
    #expect(a.slots == b.slots && a.slots.count == 4)
    #expect(a.exact != b.exact)
  }

  @Test func oneReaderReadsManyTexts() {
    var shingles = ArticleShingles(width: 3)
    for text in ["a long text with 3 numbers and 4 more", "", "two words"] {
      Tokeniser().tokens(of: Array(text.utf8)).hashes.withUnsafeBufferPointer { shingles.read($0) }
      let fresh = read(text, width: 3)
      #expect(shingles.exact == fresh.exact && shingles.slots == fresh.slots)
    }
  }
}
