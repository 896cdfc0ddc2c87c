import Testing

@testable import Flong

@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("中国", 4), ("ガ", 2), ("ｶﾞ", 2), ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("“…”", 3), ("👍", 2), ("☂", 1), ("⌚", 2), ("한", 2),
      ("שָׁלוֹם", 4), ("हि", 2), ("\u{20000}", 2), ("🇳🇪", 2), ("ที่", 1), ("€", 1), ("│", 1),
    ])
  func columns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(text) == columns)
  }
}
