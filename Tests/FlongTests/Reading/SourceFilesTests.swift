import Testing

@testable import Flong

struct SourceFilesTests {
  private let scratch = ScratchFolder()

  /// Records of which the texts are escaped.
  private func records(_ count: Int) -> [UInt8] {
    (0..<count).flatMap { Array("{\"id\":\"\($0)\",\"text\":\"one\\n\\ntwo \($0)\"}\n".utf8) }
  }

  private func read(_ folder: String = "in") throws -> Corpus {
    try CorpusReader(options: ReadingOptions()).read(inputs: [scratch.at(folder)])
  }

  @Test(arguments: ["r.jsonl", "r.jsonl.gz"])
  func bytesAreThoseOfTheUnpackedFile(name: String) throws {
    let bytes = records(1_000)
    scratch.write("in/" + name, name.hasSuffix(".gz") ? Compression.gzip.pack(bytes) : bytes)
    let corpus = try read()
    #expect(corpus.files[0].contents.isEmpty == (corpus.files[0].compression == .none))
    let sources = corpus.sources
    #expect(try Array(sources.bytes(7..<4_000, ofFile: 0)) == Array(bytes[7..<4_000]))
  }

  /// Whatever the pieces, each line is read once, and where it stands.
  @Test func linesBelongToThePieceTheyBeginIn() throws {
    let text =
      "\u{FEFF}one\n\nthree three three\nfour" + String(repeating: "x", count: 20_000) + "\nend"
    scratch.write("in/r.jsonl", Array(text.utf8))
    let corpus = try read()
    let all = Array(text.utf8)
    var lines = SourceFiles.Lines()
    for size in [4, 5, 7, 8, 11, 19, 1_000, all.count] {
      var joined: [UInt8] = []
      for start in stride(from: 0, to: all.count, by: size) {
        let range = start..<min(all.count, start + size)
        try corpus.sources.read(&lines, beginningIn: range, ofFile: 0, count: all.count)
        lines.withUnsafeBytes(of: range) { #expect($0.elementsEqual(all[range])) }
        guard !lines.range.isEmpty else { continue }
        let first = lines.start + lines.range.lowerBound
        #expect(first == joined.count + 3 && range.contains(first))
        joined += lines.bytes[lines.range]
      }
      let isWhole = joined == Array(all[3...])
      #expect(isWhole, "pieces of \(size) bytes")
    }
  }

  /// A file so long that its bytes are never held gives what a packed one gives, which is held.
  @Test func longFilesGiveTheSameRecords() throws {
    var prose = Prose(seed: 8)
    let lines = (0..<9_000).map { number in
      number % 1_000 == 7
        ? "{broken" : #"{"id":"\#(number)","text":"\#(prose.sentence(60))\n\n\#(number)"}"#
    }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    try #require(bytes.count > InputFile.longest)
    scratch.write("in/r.jsonl", bytes)
    let long = try read()
    scratch.write("packed/r.jsonl.gz", Compression.gzip.pack(bytes))
    let held = try read("packed")
    #expect(long.files[0].isLong && !held.files[0].isLong)
    #expect(long.files[0].digest == held.files[0].digest)
    #expect(long.files[0].size == held.files[0].size)
    #expect(long.articles == held.articles)
    #expect(long.articles.count == 8_991)
    #expect(long.skipped.map(\.line) == held.skipped.map(\.line))
    #expect(long.skipped.map(\.reason) == held.skipped.map(\.reason))
  }

  /// Like any file that cannot be read, a long one is left out by name, and the others stay.
  @Test func longFilesThatFailAreLeftOutByName() throws {
    scratch.write("in/a.jsonl", records(2))
    let long = String(repeating: "long ", count: InputFile.longest / 5 + 1)
    scratch.write("in/r.jsonl", #"{"id":"long","text":"\#(long)"}"#)
    var corpus = try read()
    try #require(corpus.files.map(\.isLong) == [false, true])
    corpus.files[0].contents = records(2)
    scratch.write("in/r.jsonl", records(3))
    var blank = BlankPlaces()
    let articles = CorpusReader().records(&corpus, &blank)
    #expect(articles.map(\.id) == ["0", "1"])
    #expect(corpus.files.map(\.fate) == [.read, .absent])
    #expect(corpus.skipped.map(\.path) == ["r.jsonl"])
    #expect(corpus.skipped[0].reason.contains("cannot be read: "))
    #expect(!corpus.skipped[0].isCopied)
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
