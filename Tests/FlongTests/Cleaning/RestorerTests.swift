import Foundation
import Testing

@testable import Flong

struct RestorerTests {
  let scratch = ScratchFolder()

  /// Cleans `in` into `out` with the removals that `choose` gives.
  private func clean(jobs: Int = 2, _ choose: (Article) -> [Removal]) throws {
    var options = ReadingOptions()
    options.jobs = jobs
    let corpus = try CorpusReader(options: options).read(inputs: [scratch.at("in")])
    let removals = corpus.articles.map(choose)
    let output = try OutputFolder(scratch.at("out"), inputs: corpus.inputs)
    try CleanedWriter(corpus: corpus, removals: removals).write(into: output, jobs: jobs)
    let ledger = LedgerWriter(corpus: corpus, removals: removals) { _, _, json in
      json.key("role")
      json.string("appeal")
      json.key("cluster")
      json.string("c1")
      json.key("evidence")
      json.raw("{\"n\":2}".utf8)
      json.key("policy")
      json.string("strip")
    }
    try ledger.write(into: output, version: "0.1.0", configuration: "abc", jobs: jobs)
    try output.write("summary.json", Array("{\"flong\":\"0.1.0\"}".utf8))
    try output.commit()
  }

  private func restore() throws -> Restorer.Outcome {
    try Restorer(output: scratch.at("out")).restore(to: scratch.at("back"))
  }

  @Test(arguments: 0..<25 as Range<UInt64>)
  func restoresRandomTrees(seed: UInt64) throws {
    var source = RandomCorpus(seed: seed)
    for index in 0..<12 {
      let name = ["a\(index).txt", "d/e\(index).md", "d/f/\(index).text"][index % 3]
      let bytes = Array(source.text(length: 200).utf8)
      let (ending, packing) = [("", Compression.none), (".gz", .gzip), (".zst", .zstd)][
        index % 4 % 3]
      scratch.write("in/\(name)\(ending)", packing.pack(bytes))
    }
    scratch.write("in/r.jsonl", source.records(40, prefix: "r"))
    scratch.write("in/d/s.ndjson.gz", Compression.gzip.pack(source.records(30, prefix: "r")))
    scratch.write("in/d/t.jsonl.zst", Compression.zstd.pack(source.records(30, prefix: "t")))
    scratch.write("in/bad.txt", [0xFF, 0xFE, 0x41, 0x00])
    scratch.write("in/bad.jsonl.gz", [0x1F, 0x8B, 0x08, 0x00, 0x41])
    scratch.write("in/blank.txt", "\r\n")
    try clean { source.removals(in: Array($0.text)) }
    _ = try restore()
    let original = scratch.tree("in")
    let back = scratch.tree("back")
    #expect(Set(back.keys) == Set(original.keys))
    #expect(Set(scratch.tree("out/cleaned").keys) == Set(original.keys))
    // Packed files hold the same bytes, packed again in the same way.
    let isEqual = { (a: [UInt8], b: [UInt8]?) -> Bool in
      guard let b else { return false }
      let packing = Compression(of: a)
      let unpacked = try? packing.unpack(a)
      return a == b
        || (unpacked != nil && packing == Compression(of: b)
          && unpacked == (try? packing.unpack(b)))
    }
    #expect(original.filter { !isEqual($0.value, back[$0.key]) }.keys.sorted() == [])
  }

  @Test func cutsTheEscapedTextAndNothingElse() throws {
    let line =
      #"{"a":1.0, "text":"Caf\u00e9 \ud83d\ude00 \/ cut\u0020me \"kept\"", "b" : [ ]}"# + "\r\n"
    scratch.write("in/a.jsonl", line)
    try clean { article in
      let start = String(decoding: article.text, as: UTF8.self).utf8.firstIndex(of: 0xF0)!
      let offset = String(decoding: article.text, as: UTF8.self).utf8.distance(
        from: "".startIndex, to: start)
      return [Removal(start: offset, end: offset + 13)]
    }
    #expect(
      String(decoding: scratch.read("out/cleaned/a.jsonl")!, as: UTF8.self)
        == #"{"a":1.0, "text":"Caf\u00e9  \"kept\"", "b" : [ ]}"# + "\r\n")
    let ledger = String(decoding: scratch.read("out/ledger.jsonl")!, as: UTF8.self)
    #expect(
      ledger.hasSuffix(
        #"{"id":"a.jsonl:1","start":6,"end":19,"text":"😀 / cut me","role":"appeal","#
          + #""cluster":"c1","evidence":{"n":2},"policy":"strip","raw":"\\ud83d\\ude00 \\/ cut\\u0020me"}"#
          + "\n"))
    let outcome = try restore()
    #expect(outcome == Restorer.Outcome(files: 1, entries: 1))
    #expect(scratch.tree("back") == scratch.tree("in"))
  }

  @Test func keepsNamesThatAreNotText() throws {
    scratch.write("in/a.txt", "text")
    let name = (Array((scratch.at("in") + "/b").utf8) + [0xE9] + Array(".txt".utf8) + [0])
      .map { CChar(bitPattern: $0) }
    #expect(rename(scratch.at("in/a.txt"), name) == 0)
    scratch.write("in/a.txt", "more text")
    try clean { _ in [Removal(start: 0, end: 4)] }
    #expect(try restore() == Restorer.Outcome(files: 2, entries: 1))
    let back = try Listing(of: Descriptor(folder: Path(scratch.at("back")).bytes))
    #expect(back.entries.map(\.name) == [Array("a.txt".utf8), [0x62, 0xE9] + Array(".txt".utf8)])
  }

  @Test func keepsRecordsWithTheSameIDApart() throws {
    let records = [#"{"id":"x","text":"first text"}"#, #"{"id":"x","text":"second text"}"#]
    scratch.write("in/a.jsonl", records.joined(separator: "\n"))
    try clean { _ in [Removal(start: 0, end: 6)] }
    #expect(
      String(decoding: scratch.read("out/cleaned/a.jsonl")!, as: UTF8.self)
        == #"{"id":"x","text":"text"}"# + "\n" + records[1])
    _ = try restore()
    #expect(scratch.tree("back") == scratch.tree("in"))
  }

  @Test func writesTheSameForAnyNumberOfThreads() throws {
    for index in 0..<100 { scratch.write("in/\(index % 3)/\(index).txt", "text \(index) and more") }
    try clean(jobs: 1) { [Removal(start: 0, end: $0.text.count / 2)] }
    let one = scratch.tree("out")
    try clean(jobs: 6) { [Removal(start: 0, end: $0.text.count / 2)] }
    #expect(scratch.tree("out") == one)
  }

  @Test func refusesATargetThatIsNotEmpty() throws {
    scratch.write("in/a.txt", "text")
    try clean { _ in [] }
    scratch.write("back/mine.txt", "mine")
    expect(
      "\(scratch.at("back")): the folder is not empty; restore into a new or empty folder"
    ) { try restore() }
    #expect(scratch.tree("back").keys.sorted() == ["mine.txt"])
  }

  @Test func tellsOfChangedCleanedFiles() throws {
    scratch.write("in/a.txt", "cut this, keep that")
    scratch.write("in/b.jsonl", #"{"id":"x","text":"cut this, keep that"}"#)
    try clean { _ in [Removal(start: 0, end: 10)] }
    let cleaned = scratch.at("out/cleaned")

    scratch.write("out/cleaned/a.txt", "keep thas")
    expect(
      "\(cleaned)/a.txt: the restored bytes are not the original; "
        + "bring back the file as Flong wrote it"
    ) { try restore() }

    scratch.write("out/cleaned/a.txt", "keep that")
    scratch.write("out/cleaned/b.jsonl", #"{"id":"y","text":"keep that"}"#)
    expect(
      "\(cleaned)/b.jsonl: the restored bytes are not the original; "
        + "bring back the file as Flong wrote it"
    ) { try restore() }

    try FileManager.default.removeItem(atPath: cleaned + "/b.jsonl")
    expect(
      "\(cleaned)/b.jsonl: the cleaned file cannot be read: no such file or directory"
    ) { try restore() }
    #expect(!FileManager.default.fileExists(atPath: scratch.at("back")))
  }

  @Test func tellsOfDamagedLedgers() throws {
    scratch.write("in/a.txt", "cut this, keep that")
    try clean { _ in [Removal(start: 5, end: 10)] }
    let path = scratch.at("out/ledger.jsonl")
    let good = String(decoding: scratch.read("out/ledger.jsonl")!, as: UTF8.self)
    let damages: [(String, String, String)] = [
      (
        "\"id\":\"a.txt\"", "\"id\":\"b.txt\"",
        "\(scratch.at("out/cleaned/a.txt")): the restored bytes are not the original; "
          + "bring back the file as Flong wrote it"
      ),
      (
        "\"end\":10", "\"end\":11",
        "\(path):2: the entry lacks an id, a range, or a text of the same length; "
          + "bring back the ledger as Flong wrote it"
      ),
      (
        "\"start\":5,\"end\":10", "\"start\":50,\"end\":55",
        "\(path):2: the range does not fit the cleaned article; "
          + "bring back its file as Flong wrote it"
      ),
      (
        "\"ledger\":1", "\"ledger\":2",
        "\(path):1: the ledger has form 2 of Flong 0.1.0, and this version reads form 1; "
          + "use the version that wrote it"
      ),
      (
        "\"path\":\"a.txt\"", "\"path\":\"../a.txt\"",
        "\(path):1: this is not the header of a ledger; restore from an output folder of Flong"
      ),
      (
        "\"policy\"", "policy",
        "\(path):2: byte 98: this byte is \"p\", expected a string, which starts with '\"'; "
          + "bring back the ledger as Flong wrote it"
      ),
    ]
    for (from, to, sentence) in damages {
      scratch.write("out/ledger.jsonl", good.replacingOccurrences(of: from, with: to))
      expect(sentence) { try restore() }
    }
    let extra = good.split(separator: "\n").last!.replacingOccurrences(of: "a.txt", with: "gone")
    scratch.write("out/ledger.jsonl", good + extra + "\n")
    expect(
      "\(path):3: no cleaned file holds the article \"gone\"; "
        + "bring back the files as Flong wrote them"
    ) { try restore() }
    #expect(!FileManager.default.fileExists(atPath: scratch.at("back")))
  }
}
