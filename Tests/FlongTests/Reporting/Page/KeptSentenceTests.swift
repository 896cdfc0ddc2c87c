import Testing

@testable import Flong

struct KeptSentenceTests {
  @Test func sentencesOfShownTextsAreRead() throws {
    let run = try FinishedRun.withAppeals()
    let lines = ["n1", "n4", "gone"].map {
      #"{"id":"\#($0)","start":3,"end":9,"role":"template","cluster":"","detail":"a list","#
        + #""evidence":{"points":7}}"#
    }
    let sentences = try KeptSentence.read(
      ResultFile(Array(lines.joined(separator: "\n").utf8), path: ""), run.articles(),
      run.contents(), workers: run.workers
    ) { $0 == 4 }
    #expect(sentences.map(\.row) == [4])
    #expect(sentences.map(\.start) == [3] && sentences.map(\.end) == [9])
    #expect(sentences.map(\.role) == [Role.allCases.firstIndex(of: .template)])
    #expect(sentences.map(\.cluster) == [nil])
    #expect(sentences.map(\.detail) == [Array("\"a list\"".utf8)])
    #expect(sentences.map(\.evidence) == [Array(#"{"points":7}"#.utf8)])
  }
}
