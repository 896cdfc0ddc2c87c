import Testing

@testable import Flong

struct FlongErrorTests {
  @Test func namesThePlaceFirst() {
    let message = "the record ends early; repair it"
    #expect(
      FlongError(.input, path: "a.jsonl", line: 3, byte: 9, message).description
        == "a.jsonl:3: byte 9: the record ends early; repair it")
    #expect(FlongError(.input, path: "a.txt", byte: 9, "bad").description == "a.txt: byte 9: bad")
    #expect(FlongError(.usage, "give an input").description == "give an input")
  }

  @Test func isSafeToPrint() {
    #expect(FlongError(.input, path: "a\u{1B}c", "x\ny").description == "a\\u{1B}c: x\\ny")
  }
}
