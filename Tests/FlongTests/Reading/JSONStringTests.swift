import Testing

@testable import Flong

struct JSONStringTests {
  private func unescape(_ raw: String) throws -> String {
    String(decoding: try JSONString.unescape(Array(raw.utf8).span), as: UTF8.self)
  }

  @Test func decodesEveryEscape() throws {
    #expect(
      try unescape(#"a\"\\\/\b\f\n\r\t\u00e9\u20AC\uD83D\ude00z"#)
        == "a\"\\/\u{8}\u{C}\n\r\té€😀z")
    #expect(try unescape("") == "")
    #expect(try unescape(#"\u0000"#) == "\0")
  }

  @Test(arguments: [
    (#"ab\ud83d"#, 2), (#"\ude00"#, 0), (#"\ud83dx"#, 0), (#"\ud83d\n"#, 0),
    (#"x\ud83d\ud83d\ude00"#, 1), (#"\"#, 0), (#"\u12"#, 0),
  ])
  func refusesHalfPairsAndCutEscapes(raw: String, byte: Int) {
    let fault = #expect(throws: JSONFault.self) { try unescape(raw) }
    #expect(fault?.byte == byte)
  }

  @Test func mapsDecodedRangesToRawOnes() throws {
    let raw = Array(#"é\u00e9\ud83d\ude00x\n"#.utf8)
    let ranges = try raw.withUnsafeBytes { buffer in
      try JSONString.rawRanges(
        of: [
          .init(start: 0, end: 2), .init(start: 2, end: 4), .init(start: 4, end: 8),
          .init(start: 9, end: 10),
        ], in: buffer)
    }
    #expect(ranges == [0..<2, 2..<8, 8..<20, 21..<23])
  }

  @Test func refusesToCutThroughACharacter() {
    let raw = Array(#"\ud83d\ude00"#.utf8)
    #expect(throws: JSONFault.self) {
      try raw.withUnsafeBytes { try JSONString.rawRanges(of: [.init(start: 2, end: 4)], in: $0) }
    }
  }

  @Test func repairsHalfPairsWhereNothingIsWrittenBack() {
    let raw = Array(#"a\ud83db\u00e9"#.utf8)
    #expect(raw.withUnsafeBytes { JSONString.text($0) } == "a\u{FFFD}bé")
  }
}
