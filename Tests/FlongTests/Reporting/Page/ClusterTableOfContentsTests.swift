import Testing

@testable import Flong

struct ClusterTableOfContentsTests {
  private let contents: ClusterTableOfContents

  init() throws {
    let lines = [
      ("c1", "appeal", "0.99", 90, 10), ("c2", "appeal", "0.55", 2, 20),
      ("c3", "quotation", "0.50", 3, 900), ("c4", "syndicated", "0.98", 5, 30),
    ].map { name, role, confidence, articles, length in
      #"{"cluster":"\#(name)000000000000000","role":"\#(role)","confidence":\#(confidence),"articles":\#(articles),"#
        + #""text":"\#(String(repeating: "x", count: length))"}"#
    }
    contents = try ClusterTableOfContents(
      ResultFile(Array(lines.joined(separator: "\n").utf8), path: ""), workers: Workers(jobs: 1))
  }

  @Test func whatWentComesBeforeWhatStayed() {
    #expect(contents.harm(1, removed: 40) == (45 * 40, 0))
    #expect(contents.harm(2, removed: 0) == (0, 50 * 900))
    #expect(contents.entries.map(\.isJournalism) == [false, false, true, true])
  }

  @Test func mostHarmAndMostArticlesAreChosenInTurn() {
    let removed = [100, 40, 0, 0]
    #expect(contents.chosen(9, removed: removed) == [0, 1, 2, 3])
    #expect(contents.chosen(1, removed: removed) == [1])
    #expect(contents.chosen(2, removed: removed) == [0, 1])
    #expect(contents.chosen(3, removed: removed) == [0, 1, 3])
  }

  @Test func clustersHaveTheLineOfTheirName() {
    func line(_ name: String) -> Int? {
      Array(name.utf8).withUnsafeBufferPointer { contents.line($0) }
    }
    #expect(line("c3000000000000000") == 2)
    #expect(contents.line(0x3000_0000_0000_0000) == 2)
    for name in ["c5000000000000000", "c3", "", "null", "x3000000000000000", "c300000000000000g"] {
      #expect(line(name) == nil)
    }
  }
}
