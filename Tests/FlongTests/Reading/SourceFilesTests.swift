import Testing

@testable import Flong

struct SourceFilesTests {
  private let scratch = ScratchFolder()

  /// Records of which the texts are escaped, over more than one window.
  private func records(_ count: Int) -> [UInt8] {
    (0..<count).flatMap { Array("{\"id\":\"\($0)\",\"text\":\"one\\n\\ntwo \($0)\"}\n".utf8) }
  }

  private func read() throws -> Corpus {
    try CorpusReader(options: ReadingOptions()).read(inputs: [scratch.at("in")])
  }

  @Test(arguments: ["r.jsonl", "r.jsonl.gz"])
  func bytesAreThoseOfTheUnpackedFile(name: String) throws {
    let bytes = records(12_000)
    scratch.write("in/" + name, name.hasSuffix(".gz") ? Compression.gzip.pack(bytes) : bytes)
    let corpus = try read()
    #expect(corpus.files[0].contents.isEmpty == (corpus.files[0].compression == .none))
    let sources = corpus.sources
    #expect(try Array(sources.bytes(7..<4_000, ofFile: 0)) == Array(bytes[7..<4_000]))
    var window = SourceWindow(sources, file: 0, count: bytes.count)
    var copied: [UInt8] = []
    for range in [0..<100, 100..<bytes.count - 5, bytes.count - 5..<bytes.count] {
      try window.forEachPiece(of: range) { copied += $0 }
    }
    #expect(copied == bytes)
    var other = SourceWindow(sources, file: 0, count: bytes.count)
    #expect(try other.withBytes(of: 3..<9) { Array($0) } == Array(bytes[3..<9]))
    #expect(
      try other.withBytes(of: bytes.count - 9..<bytes.count) { Array($0) } == Array(bytes.suffix(9))
    )
  }

  @Test func aFileThatChangedIsNotTakenForWhatWasRead() throws {
    scratch.write("in/r.jsonl", records(3))
    let corpus = try read()
    scratch.write("in/r.jsonl", records(4))
    let error = #expect(throws: FlongError.self) {
      try corpus.sources.bytes(0..<4, ofFile: 0)
    }
    #expect(error?.description.contains("changed since it was first read") == true)
    let output = try OutputFolder(scratch.at("out"), inputs: corpus.inputs)
    #expect(throws: FlongError.self) {
      try CleanedWriter(corpus: corpus, removals: corpus.articles.map { _ in [] })
        .write(into: output, jobs: 2)
    }
    let removals = corpus.articles.map { _ in [Removal(start: 0, end: 1)] }
    #expect(throws: FlongError.self) {
      try LedgerWriter(corpus: corpus, removals: removals) { _, _, _ in }
        .write(into: output, version: "0", configuration: "0", jobs: 2)
    }
  }
}
