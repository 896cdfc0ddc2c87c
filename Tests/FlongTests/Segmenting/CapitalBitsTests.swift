import FlongCore
import Testing

@testable import Flong

struct CapitalBitsTests {
  private func bits(_ text: String) -> CapitalBits {
    let bytes = Array(text.utf8)
    let run = Tokeniser().tokens(of: bytes)
    var bits = CapitalBits()
    bytes.withUnsafeBufferPointer { bits.append(run.starts[...], in: $0) }
    return bits
  }

  private func values(_ bits: CapitalBits) -> [Bool] { (0..<bits.count).map { bits[$0] } }

  @Test func lettersOfAnyScriptCount() {
    #expect(
      values(bits("We met Élodie, Жанна and éclair 9 新 at A."))
        == [true, false, true, true, false, false, false, false, false, true])
  }

  @Test func joinedBitsAreThoseOfTheWhole() {
    var expected: [Bool] = []
    var joined = CapitalBits()
    for number in 0..<40 {
      let words = (0..<(number * 7 % 131)).map { $0 * number % 3 == 0 ? "Ab" : "ab" }
      joined.append(contentsOf: bits(words.joined(separator: " ")))
      expected += words.map { $0 == "Ab" }
    }
    #expect(values(joined) == expected)
    #expect(expected.count > 2_000)
  }

  @Test func theSegmenterFillsThem() {
    let corpus = Collection(["We met Jane. She left.\n\nthe END", "", "x Y"]).corpus
    #expect(
      values(corpus.capitals) == [true, false, true, true, false, false, true, false, true])
  }
}
