import Glibc
import Testing

@testable import Flong

struct OriginalTextsTests {
  @Test func piecesAreJoinedWhereTheyStood() {
    let joined = OriginalTexts.join(
      Array("bd".utf8), [(0, Array("a".utf8)), (2, Array("c".utf8)), (4, Array("e".utf8))])
    #expect(joined == Array("abcde".utf8))
    #expect(OriginalTexts.join(Array("ab".utf8), []) == Array("ab".utf8))
    #expect(OriginalTexts.join([], [(0, Array("x".utf8))]) == Array("x".utf8))
  }

  @Test func recordsComeBackWhole() throws {
    let run = try FinishedRun.withAppeals()
    let folder = try Descriptor(folder: Array(run.output.utf8))
    let texts = try OriginalTexts(
      below: folder.number, path: run.output, ledger: run.file("ledger.jsonl"))
    let originals = try texts.texts([5, 0], of: try run.articles(), try run.removals())
    #expect(originals.count == 2)
    for (text, row) in zip(originals, [5, 0]) {
      #expect(text.count == (try run.articles().rows[row].bytes))
      #expect(String(decoding: text, as: UTF8.self).hasSuffix(FinishedRun.appeal))
    }
  }

  @Test func whatIsNoLedgerIsTold() {
    #expect(throws: FlongError.self) {
      _ = try OriginalTexts(
        below: AT_FDCWD, path: "out", ledger: ResultFile(Array("{}".utf8), path: "ledger.jsonl"))
    }
  }
}
