import Testing

@testable import Flong

struct PrintableTests {
  @Test func leavesOrdinaryTextAlone() {
    #expect(Printable.escape("“Ёлка” — café 日本 \\ 🎄") == "“Ёлка” — café 日本 \\ 🎄")
  }

  @Test func escapesWhatMovesTheCursor() {
    #expect(
      Printable.escape("a\u{1B}[2Jb\n\t\u{7F}\u{9B}") == "a\\u{1B}[2Jb\\n\\t\\u{7F}\\u{9B}")
  }

  @Test func escapesWhatTurnsTheDirection() {
    #expect(
      Printable.escape("gpj.\u{202E}exe\u{2066}\u{200F}") == "gpj.\\u{202E}exe\\u{2066}\\u{200F}")
  }

  @Test func showsBytesThatAreNotText() {
    #expect(Printable.escape(bytes: [0x61, 0xE9, 0x62, 0xFF]) == "a\\xE9b\\xFF")
    #expect(Printable.escape(bytes: Array("ü\r".utf8)) == "ü\\r")
  }
}
