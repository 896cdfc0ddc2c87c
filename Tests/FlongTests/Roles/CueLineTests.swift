import Testing

@testable import Flong

struct CueLineTests {
  private func read(_ text: String) -> CueLine? {
    // A line of another cue on either side.
    let bytes = Array("appeal\t1\ta\n\(text)\nasking\t2\tb".utf8)
    return bytes.withUnsafeBufferPointer { CueLine($0, 11..<(11 + text.utf8.count)) }
  }

  @Test func fieldsArePartedByTabs() throws {
    let line = try #require(read("navigation\t3\tread more"))
    #expect(line.kind == .navigation && line.weight == 3 && !line.isOpening)
    #expect(line.phrase == 24..<33)
    #expect(read("asking\t\t2\tplease\t")?.phrase == 21..<27)
  }

  @Test func aCaretIsNoPartOfThePhrase() throws {
    let line = try #require(read("appeal\t2\t^join us"))
    #expect(line.isOpening && line.phrase == 21..<28)
  }

  @Test(
    arguments: [
      "", "appeal", "appeal\t2", "begging\t2\tplease", "appeal\t5\tplease", "appeal\t0\tplease",
      "appeal\tmany\tplease", "appeal 2 please", "appeal\t2\tplease\tdonate",
    ])
  func anythingElseIsNoCue(text: String) {
    #expect(read(text) == nil)
  }
}
