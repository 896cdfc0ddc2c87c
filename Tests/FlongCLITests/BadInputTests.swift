import Foundation
import Testing

/// What the user sees of every kind of bad input: a sentence with the place, an unchanged copy, and
/// nothing written outside the output folder.
struct BadInputTests {
  static let story = "The council met on Monday and voted for the new bridge over the river.\n"

  /// Cleans a folder that holds one good article and what `prepare` adds.
  private func clean(
    _ arguments: [String] = [], _ prepare: (Scratch) throws -> Void
  ) throws -> (command: Command, scratch: Scratch) {
    let scratch = try Scratch()
    try scratch.write("in/good.txt", BadInputTests.story)
    try prepare(scratch)
    let before = try scratch.tree()
    let command = try Command(["clean", "in", "--out", "out"] + arguments, in: scratch)
    let after = try scratch.tree().filter { !$0.key.hasPrefix("out/") }
    #expect(after == before, "the input is untouched, and nothing is written beside the output")
    return (command, scratch)
  }

  @Test(arguments: [
    ("bad.txt", Array("Gr\u{FC}n".utf8.prefix(2)) + [0xFC, 0x6E], ["bad.txt", "UTF-8", "byte 2"]),
    ("wide.txt", [0xFF, 0xFE, 0x41, 0x00], ["wide.txt", "UTF-16", "iconv"]),
    ("wide.txt", [0xFE, 0xFF, 0x00, 0x41], ["wide.txt", "UTF-16"]),
    ("nul.txt", Array("abc".utf8) + [0] + Array("def".utf8), ["nul.txt", "NUL", "3"]),
  ])
  func unreadableTextIsCopied(name: String, bytes: [UInt8], words: [String]) throws {
    let run = try clean { try $0.write("in/" + name, bytes) }
    #expect(run.command.status == 1)
    for word in words { #expect(run.command.text.contains(word), "\(run.command.text)") }
    #expect(run.scratch.read("out/cleaned/" + name) == bytes)
    #expect(run.scratch.text("out/summary.json").contains(name))
  }

  @Test(arguments: [("empty.txt", ""), ("blank.txt", " \n\t\n  \n")])
  func emptyFilesAreNotedAndCopied(name: String, text: String) throws {
    let run = try clean { try $0.write("in/" + name, text) }
    #expect(run.command.status == 0)
    #expect(run.command.text.contains(name))
    #expect(run.scratch.text("out/cleaned/" + name) == text)
  }

  @Test func brokenLinkIsNamed() throws {
    let run = try clean { try $0.link("in/gone.txt", to: "nowhere.txt") }
    #expect(run.command.status == 1)
    #expect(run.command.text.contains("gone.txt"))
    #expect(run.command.text.contains("link"))
  }

  @Test func linkLoopEnds() throws {
    let run = try clean { try $0.link("in/loop", to: "../in") }
    #expect(run.command.text.contains("loop"))
    #expect(run.scratch.read("out/cleaned/good.txt") != nil)
  }

  @Test func missingPathIsNamed() throws {
    let scratch = try Scratch()
    let command = try Command(["clean", "nothere", "--out", "out"], in: scratch)
    #expect(command.status == 2)
    #expect(command.errors.contains("nothere"))
    #expect(try scratch.tree().isEmpty)
  }

  @Test(arguments: ["in/out", "in", "."])
  func outputAndInputStayApart(out: String) throws {
    let scratch = try Scratch()
    try scratch.write("in/good.txt", BadInputTests.story)
    let command = try Command(["clean", "in", "--out", out], in: scratch)
    #expect(command.status == 2)
    #expect(command.errors.contains("out"))
    #expect(try Array(scratch.tree().keys) == ["in/good.txt"])
  }

  @Test func foreignFolderIsNotReplaced() throws {
    let scratch = try Scratch()
    try scratch.write("in/good.txt", BadInputTests.story)
    try scratch.write("out/precious.txt", "mine")
    let command = try Command(["clean", "in", "--out", "out"], in: scratch)
    #expect(command.status == 2)
    #expect(command.errors.contains("choose"))
    #expect(scratch.text("out/precious.txt") == "mine")
    #expect(scratch.read("out/summary.json") == nil)
  }

  @Test func faultyRecordsAreNamedAndCopied() throws {
    let lines = [
      #"{"id":"a","text":"The mayor opened the bridge."}"#,
      #"{"id":"b","text":"cut off"#,
      #"{"id":"c","headline":"no text"}"#,
      #"{"id":"a","text":"The same id again."}"#,
      #"{"id":"../../x","text":"An id is no path.\n"}"#,
    ]
    let file = lines.joined(separator: "\n") + "\n"
    let run = try clean { try $0.write("in/news.jsonl", file) }
    #expect(run.command.status == 1)
    for place in ["news.jsonl:2", "news.jsonl:3", "news.jsonl:4"] {
      #expect(run.command.text.contains(place), "\(run.command.text)")
    }
    #expect(!run.command.text.contains("news.jsonl:5"))
    #expect(run.scratch.text("out/cleaned/news.jsonl") == file)
    let outside = try run.scratch.tree().keys.filter {
      ["x", "x.txt"].contains($0.split(separator: "/").last)
    }
    #expect(outside.isEmpty)
  }

  @Test(arguments: [
    (["clean", "in", "--out", "out"], "summary.json names each"),
    (
      ["clean", "in", "--out", "out", "-q"],
      "flong: skipped 3,001 in all; summary.json in out names"
    ),
    (["clean", "in", "--dry-run", "-q"], "flong: skipped 3,001 in all"),
    (["matrix", "in"], "flong: skipped 3,001 in all"),
    (["audit", "in"], "flong: skipped 3,001 in all"),
  ])
  func thousandsOfFaultyRecordsAreFewLines(arguments: [String], last: String) throws {
    let scratch = try Scratch()
    try scratch.write("in/good.txt", BadInputTests.story)
    try scratch.write(
      "in/news.jsonl", String(repeating: #"{"headline":"no text"}"# + "\n", count: 3_000))
    try scratch.write("in/wide.txt", [0xFF, 0xFE, 0x41, 0x00])
    let command = try Command(arguments, in: scratch)
    #expect(command.status == 1)
    let lines = (command.output + command.errors).split(separator: "\n")
    let named = lines.filter { $0.contains("news.jsonl") || $0.contains("wide.txt") }
    #expect(named.count == 2)
    #expect(named.first?.hasSuffix(", and 2,999 more records of this file") == true)
    #expect(lines.contains { $0.contains(last) }, "\(command.text)")
    if arguments.contains("--out") {
      let each = scratch.text("out/summary.json").components(separatedBy: "the record has no field")
      #expect(each.count == 3_001)
    }
  }

  @Test func oneVeryLongLine() throws {
    let line = Array(repeating: UInt8(ascii: "a"), count: 100_000_000) + Array(" end.".utf8)
    let run = try clean { try $0.write("in/long.txt", line) }
    #expect(run.command.status == 0)
    #expect(run.scratch.read("out/cleaned/long.txt") == line)
  }

  @Test func hostileNamesReachTheTerminalEscaped() throws {
    let run = try clean {
      try $0.write("in/\u{1B}[31mred.txt", [0xFF, 0xFF, 0x00])
    }
    #expect(run.command.status == 1)
    #expect(!run.command.output.contains("\u{1B}"))
    #expect(run.command.text.contains("red.txt"))
  }
}
