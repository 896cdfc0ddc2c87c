import Testing

@testable import Flong

struct RecordCleanerTests {
  private let scratch = ScratchFolder()

  /// Records of many pieces, some longer than one, with and without escapes, and lines that are no records.
  private func records() -> [(line: String, isCut: Bool)] {
    var prose = Prose(seed: 3)
    return (0..<400).map { number in
      let text = prose.sentence(number % 90 == 7 ? 60_000 : 300)
      // Longer than any piece without records.
      if number % 150 == 9 { return ("{ " + String(repeating: text, count: 2_000), false) }
      if number % 50 == 3 { return ("{ \(text)", false) }
      let ending = number % 3 == 0 ? #"\n\u00e9nd"# : " end"
      return (#"{"text":"CUT \#(text)\#(ending)","id":"\#(number)"}"#, number % 4 != 0)
    }
  }

  /// What is cut is a function of the lines, whatever the pieces, the threads, and where the bytes come from.
  @Test(arguments: [1, 3], ["r.jsonl", "r.jsonl.zst"])
  func eachRecordLosesItsOwnPart(jobs: Int, name: String) throws {
    let records = records()
    let bytes = Array(records.map { $0.line + "\n" }.joined().utf8)
    scratch.write("in/" + name, name.hasSuffix(".zst") ? Compression.zstd.pack(bytes) : bytes)
    let corpus = try CorpusReader().read(inputs: [scratch.at("in")])
    let removals = corpus.articles.map { article -> [Removal] in
      records[article.origin.line - 1].isCut ? [Removal(start: 0, end: 4)] : []
    }
    let output = try OutputFolder(scratch.at("out"), inputs: corpus.inputs)
    try CleanedWriter(corpus: corpus, removals: removals).write(into: output, jobs: jobs)
    try output.write("summary.json", Array("{\"flong\":\"0.1.0\"}".utf8))
    try output.commit()
    let cleaned = try #require(scratch.tree("out/cleaned")[name])
    let unpacked = try Compression(of: cleaned).unpack(cleaned)
    let expected = records.map {
      $0.isCut ? $0.line.replacing("CUT ", with: "", maxReplacements: 1) + "\n" : $0.line + "\n"
    }
    let isEqual = unpacked == Array(expected.joined().utf8)
    #expect(isEqual)
  }
}
