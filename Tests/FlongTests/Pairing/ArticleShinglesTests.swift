import FlongCore
import Testing

@testable import Flong

struct ArticleShinglesTests {
  private func read(_ texts: String..., width: Int) -> ArticleShingles {
    var shingles = ArticleShingles(width: width)
    append(texts, to: &shingles)
    return shingles
  }

  private func append(_ texts: [String], to shingles: inout ArticleShingles) {
    for text in texts {
      Tokeniser().tokens(of: Array(text.utf8)).hashes.withUnsafeBufferPointer {
        shingles.append($0)
      }
    }
  }

  @Test(arguments: [("one two three four", 2), ("one two", 1), ("one", 1), ("", 0)])
  func eachPlaceHasOne(text: String, count: Int) {
    let shingles = read(text, width: 3)
    #expect(shingles.exact.count == count)
    #expect(shingles.slots.isEmpty)
  }

  @Test func theLowestBitTellsOfNumbers() {
    let shingles = read("rain of 4 millimetres fell on us", width: 3)
    #expect(shingles.exact.map { $0 & 1 } == [1, 1, 1, 0, 0])
    #expect(shingles.slotPlaces == [0, 1, 2])
    #expect(read("4", width: 3).exact.map { $0 & 1 } == [1])
  }

  @Test func slotsReadNumbersAsOneWord() {
    let (a, b) = (read("about 4 or 5 of us", width: 2), read("about 7 or 9 of us", width: 2))
    #expect(a.slots == b.slots && a.slots.count == 4)
    #expect(a.exact != b.exact)
  }

  /// Words and numbers in any order, against the windows of the folded words.
  @Test(arguments: 0..<40)
  func slotsAreTheWindowsThatHoldANumber(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let width = seed % 5 + 1
    let tokens = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      UInt64.random(in: 0..<(seed % 2 == 0 ? 4 : 40), using: &random) % 11
    }
    let windows = tokens.indices.prefix(Shingler(size: width).count(ofTokens: tokens.count)).map {
      Array(tokens[$0..<min($0 + width, tokens.count)])
    }
    let numbered = windows.indices.filter { windows[$0].contains(where: TokenHash.isNumber) }
    var shingles = ArticleShingles(width: width)
    tokens.withUnsafeBufferPointer { shingles.append($0) }
    #expect(shingles.slotPlaces == numbered.map { UInt32($0) })
    #expect(
      shingles.slots
        == numbered.flatMap {
          Shingler(size: width).shingles(of: windows[$0].map(TokenHash.proposing))
        })
    #expect(shingles.exact.map { $0 & 1 } == windows.indices.map { numbered.contains($0) ? 1 : 0 })
  }

  @Test func runsFollowEachOther() {
    let (a, b) = ("about 4 or 5 of us", "two of 9 words")
    let (x, y, both) = (read(a, width: 3), read(b, width: 3), read(a, b, width: 3))
    #expect(both.exact == x.exact + y.exact && both.slots == x.slots + y.slots)
    let first = UInt32(x.exact.count)
    #expect(both.slotPlaces == x.slotPlaces + y.slotPlaces.map { $0 + first })
  }

  @Test func oneReaderReadsManyTexts() {
    var shingles = ArticleShingles(width: 3)
    for text in ["a long text with 3 numbers and 4 more", "", "two words"] {
      shingles.removeAll()
      append([text], to: &shingles)
      let fresh = read(text, width: 3)
      #expect(shingles.exact == fresh.exact && shingles.slots == fresh.slots)
    }
  }
}
