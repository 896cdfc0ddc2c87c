import Foundation
import Testing

@testable import Flong

struct SkippedInputTests {
  let scratch = ScratchFolder()

  private func sentences() throws -> [String] {
    try CorpusReader().read(inputs: [scratch.at("in")]).skipped.map(\.description)
  }

  @Test func namesOtherEncodings() throws {
    scratch.write("in/a.txt", [0xFF, 0xFE, 0x41, 0])
    scratch.write("in/b.jsonl", [0xFE, 0xFF, 0, 0x7B])
    scratch.write("in/c.txt", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0])
    scratch.write("in/d.txt", Array("caf".utf8) + [0xE9] + Array(" noir".utf8))
    scratch.write("in/e.txt", "nul\0byte")
    scratch.write("in/f.txt", "\u{FEFF}fine")
    #expect(
      try sentences() == [
        "a.txt: the text is UTF-16, by its byte-order mark; convert it with: "
          + "iconv -f UTF-16 -t UTF-8 (copied unchanged)",
        "b.jsonl: the text is UTF-16, by its byte-order mark; convert it with: "
          + "iconv -f UTF-16 -t UTF-8 (copied unchanged)",
        "c.txt: the text is UTF-32, by its byte-order mark; convert it with: "
          + "iconv -f UTF-32 -t UTF-8 (copied unchanged)",
        "d.txt: byte 3 (0xE9) is not UTF-8; convert the file, for example with: "
          + "iconv -f WINDOWS-1252 -t UTF-8 (copied unchanged)",
        "e.txt: byte 3 is NUL, so this is not a text; remove the byte or leave the file out "
          + "(copied unchanged)",
      ])
  }

  @Test func namesDamagedPacking() throws {
    let packed = Compression.gzip.pack(Array("a text that is packed".utf8))
    scratch.write("in/a.txt.gz", Array(packed.dropLast(3)))
    var zstd = Compression.zstd.pack(Array("a text that is packed".utf8))
    zstd[zstd.count - 1] ^= 1
    scratch.write("in/b.jsonl.zst", zstd)
    let found = try sentences()
    #expect(
      found[0] == "a.txt.gz: this is truncated gzip data, which ends at byte \(packed.count - 3); "
        + "fetch or pack the file again (copied unchanged)")
    #expect(found[1].hasPrefix("b.jsonl.zst: this is corrupt zstd data near byte "))
  }

  @Test func namesBrokenRecords() throws {
    let lines: [[UInt8]] = [
      Array(#"{"id":"a","text":"good"}"#.utf8),
      [],
      Array(#"{"id":"b","text":"cut"#.utf8),
      Array(#"{"id":"c","body":"no text"}"#.utf8),
      Array(#"{"id":"d","text":["not","a","string"]}"#.utf8),
      Array(#"{"id":"a","text":"again"}"#.utf8),
      Array(#"{"id":"e","text":"half \ud83d of a pair"}"#.utf8),
      Array(#"{"id":"f","text":"one","text":"two"}"#.utf8),
      Array(#"{"id":"g","text":"#.utf8) + [0x22, 0xE9, 0x22, 0x7D],
      Array(#"{"id":"h","text":"x"} trailing"#.utf8),
      Array(#"[1,2]"#.utf8),
      Array("{\"id\":\"i\",\"text\":\"tab\there\"}".utf8),
      Array(#"{"id":"j","text":"\x41"}"#.utf8),
    ]
    scratch.write("in/a.jsonl", Array(lines.joined(separator: [0x0A])))
    #expect(
      try sentences() == [
        "a.jsonl:3: byte 21 of the line: the line ends, expected '\"', the end of the string; "
          + "repair the record (copied unchanged)",
        "a.jsonl:4: the record has no field \"text\"; add it or name the field of the text "
          + "(copied unchanged)",
        "a.jsonl:5: byte 17 of the line: the field \"text\" is not a string; repair the record "
          + "(copied unchanged)",
        "a.jsonl:6: the id \"a\" stands already in a.jsonl:1; give each article its own id "
          + "(copied unchanged)",
        "a.jsonl:7: byte 23 of the line: half a surrogate pair stands for no character; "
          + "repair the record (copied unchanged)",
        "a.jsonl:8: byte 24 of the line: the field \"text\" stands twice; repair the record "
          + "(copied unchanged)",
        "a.jsonl:9: byte 18 of the line: 0xE9 is not UTF-8; repair the record (copied unchanged)",
        "a.jsonl:10: byte 22 of the line: this byte is \"t\", expected the end after the object; "
          + "repair the record (copied unchanged)",
        "a.jsonl:11: byte 0 of the line: this byte is \"[\", expected an object, which starts "
          + "with \"{\"; repair the record (copied unchanged)",
        "a.jsonl:12: byte 21 of the line: this byte is 0x09, expected no control character in a "
          + "string; repair the record (copied unchanged)",
        "a.jsonl:13: byte 19 of the line: this byte is \"x\", expected one of \" \\ / b f n r t u "
          + "after a backslash; repair the record (copied unchanged)",
      ])
  }

  @Test func namesAnIDThatAFileHasAlready() throws {
    scratch.write("in/a.jsonl", #"{"id":"b.txt","text":"x"}"#)
    scratch.write("in/b.txt", "y")
    #expect(
      try sentences() == [
        "b.txt: the id \"b.txt\" stands already in a.jsonl:1; give each article its own id "
          + "(copied unchanged)"
      ])
  }

  @Test func namesLinksAndSpecialFiles() throws {
    scratch.write("in/a/x.txt", "x")
    scratch.write("elsewhere/y.txt", "y")
    scratch.link("in/a/up", to: "..")
    scratch.link("in/broken.txt", to: "nowhere")
    scratch.link("in/file.txt", to: "a/x.txt")
    scratch.link("in/linked", to: "../elsewhere")
    scratch.link("in/twice", to: "../elsewhere")
    mkfifo(scratch.at("in/pipe.txt"), 0o600)
    let corpus = try CorpusReader().read(inputs: [scratch.at("in")])
    #expect(corpus.articles.map(\.id) == ["a/x.txt", "file.txt", "linked/y.txt"])
    let twice = "this link leads to a folder that is read already; remove the link or ignore this"
    #expect(
      corpus.skipped.map(\.description) == [
        "a/up: \(twice) (left out)",
        "broken.txt: this link leads nowhere; repair or remove it (left out)",
        "pipe.txt: this is a pipe, socket or device, not a file; only files are read (left out)",
        "twice: \(twice) (left out)",
      ])
  }

  @Test func namesFileNamesThatAreNotText() throws {
    scratch.write("in/a.txt", "x")
    #expect(rename(scratch.at("in/a.txt"), raw(scratch.at("in/"), [0x62, 0xE9])) == 0)
    #expect(
      try sentences() == [
        "b\\xE9.txt: the name of the file is not UTF-8; rename it (copied unchanged)"
      ])
  }

  @Test func aLongFileThatIsNotReadIsNotSaidToBeEmpty() throws {
    let record = Array("{\"id\":\"a\",\"text\":\"x\"}\n".utf8)
    let count = InputFile.longest / record.count + 1
    scratch.write("in/a.jsonl", Array(repeatElement(record, count: count).joined()))
    let name = raw(scratch.at("in/"), [0x62, 0xE9], ".jsonl")
    #expect(rename(scratch.at("in/a.jsonl"), name) == 0)
    let corpus = try CorpusReader().read(inputs: [scratch.at("in")])
    #expect(corpus.files[0].isLong && corpus.skipped.count == 1)
    #expect(corpus.notes.isEmpty)
  }

  private func raw(_ folder: String, _ name: [UInt8], _ ending: String = ".txt") -> [CChar] {
    (Array(folder.utf8) + name + Array(ending.utf8) + [0]).map { CChar(bitPattern: $0) }
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func namesUnreadableFilesAndFolders() throws {
    scratch.write("in/a.txt", "x")
    scratch.write("in/b/c.txt", "x")
    chmod(scratch.at("in/a.txt"), 0)
    chmod(scratch.at("in/b"), 0)
    defer { chmod(scratch.at("in/b"), 0o700) }
    #expect(
      try sentences() == [
        "a.txt: the file cannot be read: permission denied; check who may read and write it "
          + "(left out)",
        "b: the folder cannot be opened: permission denied; check who may read and write it "
          + "(left out)",
      ])
  }

  @Test func isSafeToPrint() throws {
    scratch.write("in/a\u{1B}[2J.txt", [0xFF])
    #expect(try sentences()[0].hasPrefix("a\\u{1B}[2J.txt: byte 0 (0xFF) is not UTF-8"))
    scratch.write(
      "in/a.jsonl", #"{"id":"\u001b","text":""}"# + "\n" + #"{"id":"\u001b","text":""}"#)
    #expect(try sentences()[0].hasPrefix("a.jsonl:2: the id \"\\u{1B}\" stands"))
  }
}
