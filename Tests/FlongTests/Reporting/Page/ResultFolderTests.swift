import Testing

@testable import Flong

struct ResultFolderTests {
  @Test func tablesComeFromTheFiles() throws {
    let run = try FinishedRun.withAppeals()
    let folder = try run.results()
    let (articles, contents) = (try folder.articles(), try folder.contents())
    #expect(
      articles.rows.count == 6 && contents.entries.count == run.file("clusters.jsonl").lines.count)
    let removals = try folder.removals(articles, contents)
    let texts = try folder.texts([3], articles, removals)
    #expect(
      texts.map { String(decoding: $0, as: UTF8.self).hasSuffix(FinishedRun.appeal) } == [true])
    let reasons = try folder.evidence(of: Array(removals.removals.prefix(2)))
    #expect(reasons.count == 2 && reasons.allSatisfy { $0.starts(with: #"{"points":"#.utf8) })
    let lines = run.file("clusters.jsonl")
    #expect(try folder.clusters([1]).bytes == lines.bytes[lines.lines[1]] + [0x0A])
  }

  @Test func whatIsNoResultIsTold() throws {
    let scratch = ScratchFolder()
    scratch.write("ledger.jsonl", "{}\n")
    let folder = try Descriptor(folder: Array(scratch.path.utf8))
    #expect(throws: FlongError.self) {
      try ResultFolder(folder.number, path: scratch.path, workers: Workers(jobs: 1))
    }
  }
}
