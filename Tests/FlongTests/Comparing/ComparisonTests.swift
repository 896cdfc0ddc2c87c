import FlongCore
import Testing

@testable import Flong

@Suite struct ComparisonTests {
  static func seed(_ number: String) -> [UInt8] {
    let name = Seeds.names(in: "seeds").first { $0.hasPrefix(number) } ?? ""
    return Array(Seeds.text("seeds/" + name).utf8)
  }

  static func compare(_ a: String, _ b: String) -> Comparison {
    Comparison(a: Array(a.utf8), name: "a", b: Array(b.utf8), name: "b")
  }

  @Test(arguments: ["000", "001", "002", "003", "004"])
  func identicalTextsScoreOne(number: String) {
    let text = Self.seed(number)
    let comparison = Comparison(a: text, name: "a", b: text, name: "b")
    #expect(comparison.resemblance.value == 1)
    #expect(comparison.containmentA.value == 1 && comparison.containmentB.value == 1)
    #expect(comparison.sharedWordsA == comparison.wordsA)
    #expect(comparison.spans.count == 1)
    #expect(comparison.spans.first?.matched == comparison.wordsA)
  }

  @Test(arguments: [("", ""), ("one word", "one word"), ("*** !", "---")])
  func shortAndEmptyTextsScoreOneToo(a: String, b: String) {
    let comparison = Self.compare(a, b)
    #expect(comparison.resemblance == .one || comparison.resemblance.value == 1)
    #expect(!ComparisonView(comparison).text.isEmpty)
  }

  @Test func theRelationIsTold() {
    let a = "the ferry to the islands was late again on Monday because of fog in the strait"
    #expect(Self.compare(a, a).relation == .reprint)
    #expect(
      Self.compare(a, a + ", and no boat has left the harbour since then").relation == .revision)
    #expect(Self.compare(a, "something else entirely was said").relation == nil)
    #expect(Self.compare("", "").relation == nil)
    let view = ComparisonView(Self.compare(a, a)).text
    #expect(view.contains("relation     reprint: the same text, up to small edits\n"))
  }

  @Test func textsWithNothingInCommonScoreZero() {
    let comparison = Self.compare("a b c d e f g", "h i j k l m n")
    #expect(comparison.resemblance.value == 0)
    #expect(comparison.spans.isEmpty)
    #expect(comparison.sharedWordsA == 0 && comparison.sharedWordsB == 0)
    #expect(Self.compare("", "a b c d e f").containmentA.value == 0)
  }

  @Test(arguments: [("000", "004"), ("001", "003"), ("000", "001"), ("002", "003")])
  func numbersAreThoseOfTheSets(a: String, b: String) {
    let texts = (Self.seed(a), Self.seed(b))
    let comparison = Comparison(a: texts.0, name: "a", b: texts.1, name: "b")
    let sets = [texts.0, texts.1].map { text -> Set<[UInt64]> in
      let words = Tokeniser().tokens(of: text).hashes
      return Set((0...(words.count - 5)).map { Array(words[$0..<($0 + 5)]) })
    }
    let common = sets[0].intersection(sets[1]).count
    #expect(comparison.resemblance == Ratio(common, sets[0].union(sets[1]).count))
    #expect(comparison.containmentA == Ratio(common, sets[0].count))
    #expect(comparison.containmentB == Ratio(common, sets[1].count))
  }

  @Test func spansAreBytesOfBothTexts() {
    let comparison = Self.compare(
      "Yes: “Wir bauen die Brücke über den Fluss”, he said.",
      "Wir bauen die Brücke über den Fluss! That was all.")
    let span = comparison.spans.first
    let bytes = (comparison.textA.bytes, comparison.textB.bytes)
    #expect(
      span.map { String(decoding: bytes.0[$0.a], as: UTF8.self) }
        == "Wir bauen die Brücke über den Fluss")
    #expect(span.map { bytes.1[$0.b].first } == UInt8(ascii: "W"))
    #expect(span?.matched == 7)
  }
}
