import Foundation
import Testing

@testable import Flong

struct CorpusReaderTests {
  let scratch = ScratchFolder()

  private func read(_ inputs: [String], _ options: ReadingOptions = .init()) throws -> Corpus {
    try CorpusReader(options: options).read(inputs: inputs)
  }

  private func readIn(_ options: ReadingOptions = .init()) throws -> Corpus {
    try read([scratch.at("in")], options)
  }

  @Test func readsAFolderInTheOrderOfBytes() throws {
    scratch.write("in/b/x.txt", "b")
    scratch.write("in/b.txt", "dot")
    scratch.write("in/B.md", "upper")
    scratch.write("in/é.text", "accent")
    scratch.write("in/z.jsonl", #"{"id":"a","text":"first"}"# + "\n" + #"{"id":7,"text":"seven"}"#)
    let corpus = try readIn()
    #expect(corpus.articles.map(\.id) == ["7", "B.md", "a", "b.txt", "b/x.txt", "é.text"])
    #expect(corpus.articles.map(\.source) == [nil, nil, nil, nil, "b", nil])
    #expect(corpus.articles[2].text == ArticleText(Array("first".utf8)))
    #expect(corpus.files.map(\.name) == ["B.md", "b.txt", "b/x.txt", "z.jsonl", "é.text"])
    #expect(corpus.skipped.isEmpty)
  }

  @Test func givesTheSameCorpusForAnyNumberOfThreads() throws {
    for index in 0..<300 { scratch.write("in/\(index % 7)/\(index).txt", "text \(index)") }
    let records = (0..<40_000).map { "{\"id\":\"\($0)\",\"text\":\"number \($0) of many\"}\n" }
    scratch.write("in/many.jsonl", records.joined())
    var options = ReadingOptions()
    let one = try readIn(options)
    options.jobs = 8
    let eight = try readIn(options)
    #expect(one.articles == eight.articles)
    #expect(one.articles.count == 40_300)
    #expect(one.files.map(\.digest) == eight.files.map(\.digest))
  }

  @Test func readsPackedFilesByTheirBytes() throws {
    scratch.write("in/a.txt.gz", Compression.gzip.pack(Array("packed".utf8)))
    scratch.write("in/b.txt", Compression.zstd.pack(Array("hidden pack".utf8)))
    scratch.write("in/c.txt.gz", "not packed at all")
    scratch.write("in/d.ndjson.zst", Compression.zstd.pack(Array(#"{"text":"t"}"#.utf8)))
    let corpus = try readIn()
    #expect(corpus.articles.map(\.id) == ["a.txt.gz", "b.txt", "c.txt.gz", "d.ndjson.zst:1"])
    #expect(corpus.articles[1].text == ArticleText(Array("hidden pack".utf8)))
    #expect(corpus.files.map(\.compression) == [.gzip, .zstd, .none, .zstd])
  }

  @Test func takesTheSourceFromFieldHostOrFolder() throws {
    scratch.write(
      "in/a.jsonl",
      #"{"text":"1","source":"The Paper","url":"https://x.org/1"}"# + "\n"
        + #"{"text":"2","url":"https://user@WWW.Example.org:8080/2?q","date":"2020-01-02","title":"T\u00e9"}"#
        + "\n" + #"{"text":"3","date":1577836800}"#)
    let corpus = try readIn()
    #expect(corpus.articles.map(\.source) == ["The Paper", "example.org", nil])
    #expect(corpus.articles.map(\.date) == [nil, "2020-01-02", "1577836800"])
    #expect(corpus.articles[1].title == "Té")
  }

  @Test func tellsWhatTheSelectionLeavesOut() throws {
    for name in [
      "a.txt", "b.html", "c.html.gz", "d.json", "e", ".hidden.txt", ".git/x.txt",
      "README.md", "LICENSE", "f.HTML", "g.TXT",
    ] { scratch.write("in/\(name)", "x") }
    let corpus = try readIn()
    #expect(corpus.articles.map(\.id) == ["a.txt", "g.TXT"])
    #expect(
      corpus.notes == [
        "2 files without a known ending are left out; --glob can select files",
        "1 file ending in .HTML is left out; --glob '*.HTML' would read it",
        "1 file ending in .html is left out; --glob '*.html' would read it",
        "1 file ending in .html.gz is left out; --glob '*.html.gz' would read it",
        "1 file ending in .json is left out; --glob '*.json' would read it",
        "2 hidden files or folders are left out",
        "1 file named README, LICENSE or CHANGELOG is left out",
      ])
  }

  @Test func globsReplaceTheSelection() throws {
    for name in ["a.txt", "deep/b.html", "c.html"] { scratch.write("in/\(name)", "x") }
    var options = ReadingOptions()
    options.globs = ["*.html"]
    let corpus = try readIn(options)
    #expect(corpus.articles.map(\.id) == ["c.html", "deep/b.html"])
    #expect(corpus.notes == ["1 file matching no --glob is left out"])
  }

  @Test func readsSingleFilesWhateverTheirNames() throws {
    scratch.write("page.html", "text")
    scratch.write("feed.json", " \n" + #"{"id":"x","text":"t"}"#)
    let corpus = try read([scratch.at("page.html"), scratch.at("feed.json")])
    #expect(corpus.articles.map(\.id) == ["page.html", "x"])
  }

  @Test func tellsInputsApartOnlyWherePathsClash() throws {
    for name in ["one/a.txt", "two/b.txt", "x/two/b.txt"] { scratch.write(name, name) }
    let apart = try read([scratch.at("two"), scratch.at("one")])
    #expect(apart.articles.map(\.id) == ["a.txt", "b.txt"])
    let inputs = ["x/two", "one", "two"].map(scratch.at)
    #expect(
      try read(inputs).articles.map(\.id) == ["one/a.txt", "two-2/b.txt", "two/b.txt"])
    #expect(try read(inputs).articles == read(inputs.reversed()).articles)
  }

  @Test func readsNestedInputsOnce() throws {
    scratch.write("in/sub/a.txt", "a")
    let corpus = try read([scratch.at("in/sub"), scratch.at("in"), scratch.at("in/")])
    #expect(corpus.articles.map(\.id) == ["sub/a.txt"])
    #expect(corpus.notes == ["2 files were reached through several inputs and are read once"])
  }

  @Test func readsAListOfFiles() throws {
    scratch.write("in/a.txt", "a")
    scratch.write("b.txt", "b")
    scratch.write("list", "\(scratch.at("in/a.txt"))\r\n\n\(scratch.at("b.txt"))\n")
    var options = ReadingOptions()
    options.filesFrom = scratch.at("list")
    let root = String(scratch.path.dropFirst())
    #expect(
      Set(try read([], options).articles.map(\.id)) == ["\(root)/in/a.txt", "\(root)/b.txt"])
    scratch.write("list", "\n/nowhere/at/all\n")
    #expect {
      try read([], options)
    } throws: {
      "\($0)" == "\(scratch.at("list")):2: /nowhere/at/all: this input cannot be opened: "
        + "no such file or directory"
    }
  }

  @Test func refusesAMissingInput() {
    #expect {
      try read([scratch.at("nothing")])
    } throws: {
      "\($0)" == scratch.at("nothing") + ": this input cannot be opened: no such file or directory"
    }
    #expect(throws: FlongError.self) { try read([]) }
    mkfifo(scratch.at("pipe"), 0o600)
    #expect {
      try read([scratch.at("pipe")])
    } throws: {
      "\($0)".hasSuffix(
        "this is a pipe, socket or device; pass its bytes through standard input as -")
    }
  }

  @Test func notesArticlesWithoutText() throws {
    scratch.write("in/a.txt", "")
    scratch.write("in/b.txt", " \r\n\t\n")
    scratch.write("in/c.jsonl", "\n\n")
    scratch.write("in/d.txt", "\u{FEFF}\n")
    let corpus = try readIn()
    #expect(corpus.articles.count == 3)
    #expect(
      corpus.notes == ["c.jsonl holds no records", "3 articles have no text: a.txt, b.txt, d.txt"])
  }
}
