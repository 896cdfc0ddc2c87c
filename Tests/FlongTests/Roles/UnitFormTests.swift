import FlongCore
import Testing

@testable import Flong

struct UnitFormTests {
  private func form(_ text: String) -> UnitForm { ArticleView.Unit(text).form }

  @Test(
    arguments: [
      ("It rained.", true), ("It rained", false), ("“It rained.”", true), ("(It rained!)", true),
      ("It rained…", true), ("雨が降った。", true), ("आज बारिश हुई।", true), ("Rain, ", false),
      ("The rain:", false), ("", false), ("”", false), ("It rained. ‹»'” ) ]", true),
      ("It rained.\(String(repeating: "”", count: 7))", true), ("It rained 🌧", false),
      ("क्या बारिश हुई؟", true), ("It rained.\(String(repeating: "”", count: 9))", false),
    ])
  func sentencesEndInAMark(text: String, isTerminated: Bool) {
    #expect(form(text).isTerminated == isTerminated)
  }

  @Test func marksTellHowASentenceEnds() {
    #expect(form("Who asked?").isExclaimed && form("Sign up!").isExclaimed)
    #expect(form("なぜ？").isExclaimed)
    #expect(!form("It rained.").isExclaimed)
  }

  @Test func proseIsAFullSentenceOrLong() {
    #expect(form("The harbour master opened the new bridge today.").isProse)
    #expect(!form("The harbour master opened the new bridge today").isProse)
    #expect(!form("The harbour master opened the bridge today.").isProse)
    let long = Array(repeating: "word", count: 25).joined(separator: " ")
    #expect(form(long).isProse)
    #expect(!form(String(long.dropLast(5))).isProse)
  }

  @Test func shortIsAFewWords() {
    #expect(form("one two three four five six").isShort)
    #expect(!form("one two three four five six seven").isShort)
  }

  @Test func charactersOfDenseScriptsCountHalf() {
    #expect(form("東京都知事選挙").words == 4)
    #expect(form("Tokyo 東京").words == 2)
    #expect(form("Москва").words == 1)
  }

  @Test func quotationNeedsDoubleMarks() {
    #expect(form("She said „nein“ again").isQuoted)
    #expect(form("«Да», сказал он").isQuoted)
    #expect(!form("It's the minister's").isQuoted)
    #expect(!form("It’s the minister’s").isQuoted)
  }

  @Test func marksAndFiguresAreNoWords() {
    #expect(form("▶").isMark && form("• ").isMark)
    #expect(!form("Photo").isMark)
    #expect(form("12.03.2024 10:30").isFigures)
    #expect(form("12 March").isFigures)
    #expect(!form("Top 10 stories this week").isFigures)
    #expect(!form("* * *").isFigures)
  }

  @Test(arguments: ["* * *", "•", "———", "\u{A0}|\u{A0}", "Â»", "Â ·", "©"])
  func aLineWithoutAWordIsAMark(text: String) { #expect(form(text).isMark) }

  @Test(arguments: ["A", "7", "é…", "Às", "水", "я", "No. 7", "• 12", "¿Qué?"])
  func aLetterOrFigureMakesALineNoMark(text: String) { #expect(!form(text).isMark) }

  @Test(
    arguments: [
      ("12 March", 50), ("12:30", 100), ("Section 4 of 12", 50), ("one two three", 0), ("", 0),
      ("3 of every 8 houses", 40),
    ])
  func figuresAreHundredthsOfTheWords(text: String, figures: Int) {
    #expect(form(text).figures == figures)
  }

  @Test func aThirdOfFiguresMakesARowOfATable() {
    #expect(form("Tarn 4 Kessari").isFigures)
    #expect(!form("Tarn 4 Kessari Vess").isFigures)
  }

  @Test func sentencesHaveThreeWordsAndAnEnd() {
    #expect(form("The river rose.").isSentence)
    #expect(form("Who was there?").isSentence)
    #expect(!form("Never again.").isSentence)
    #expect(!form("The river rose").isSentence)
    #expect(form("水位上升了。").isSentence)
  }

  @Test func signaturesNameWhoseWordsTheseAre() {
    #expect(form("— Jane Doe (@janedoe) March 3").isSignature)
    #expect(form("– Jane Doe").isSignature)
    #expect(form("Jane Doe @janedoe").isSignature)
    #expect(!form("Mail to jane@example.org").isSignature)
    #expect(!form("—").isSignature)
  }

  @Test func placeInTheArticleDoesNotMatter() {
    let bytes = Array("First of all. „It is raining!“ Then more.".utf8)
    let ids = TokenList("First of all. „It is raining!“ Then more.").ids
    let form = bytes.withUnsafeBufferPointer {
      UnitForm($0, bytes: 14..<34, tokens: ids[3..<6])
    }
    #expect(form == ArticleView.Unit("„It is raining!“").form)
    #expect(MemoryLayout<UnitForm>.stride == 8)
  }
}
