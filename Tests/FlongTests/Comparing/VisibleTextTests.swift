import Testing

@testable import Flong

@Suite struct VisibleTextTests {
  private func shown(_ text: String) -> String {
    VisibleText.characters(Array(text.utf8)[...]).map(\.text).joined()
  }

  @Test(
    arguments: [
      ("plain “text”", "plain “text”"), ("\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"),
      ("\u{1B}]0;title\u{7}", "␛]0;title␇"), ("\u{9B}2J", "\u{FFFD}2J"), ("a\u{0}b\u{8}c", "a␀b␈c"),
      ("del\u{7F}", "del␡"), ("\u{202E}evil\u{202C}", "\u{FFFD}evil\u{FFFD}"),
      ("\u{2066}x\u{2069}\u{200F}", "\u{FFFD}x\u{FFFD}\u{FFFD}"), ("a\r\nb\tc", "a  b c"),
      ("a\u{2028}b\u{85}c", "a b c"), ("soft\u{AD}hyphen", "softhyphen"),
      ("\u{FEFF}zero\u{200B}width", "zerowidth"), ("tag\u{E0041}", "tag\u{FFFD}"),
      ("\u{E000}", "\u{FFFD}"), ("👩‍👧", "👩👧"), ("👍🏽", "👍"), ("e\u{301}", "e\u{301}"),
      ("\u{301}a", "a"), ("no\u{A0}break", "no\u{A0}break"), ("thin\u{2009}space", "thin space"),
    ])
  func nothingReachesTheTerminal(text: String, expected: String) {
    #expect(Array(shown(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func marksDoNotPileUp() {
    let tower = "a" + String(repeating: "\u{301}", count: 50)
    #expect(shown(tower).unicodeScalars.count == 1 + VisibleText.markLimit)
  }

  @Test func brokenBytesShow() {
    let text = VisibleText.characters([0x61, 0xFF, 0x62, 0xE2, 0x80][...]).map(\.text).joined()
    #expect(text == "a\u{FFFD}b\u{FFFD}")
  }
}
