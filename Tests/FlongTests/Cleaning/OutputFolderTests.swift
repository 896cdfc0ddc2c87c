import Foundation
import Testing

@testable import Flong

struct OutputFolderTests {
  let scratch = ScratchFolder()

  private func open(_ inputs: [String] = []) throws -> OutputFolder {
    try OutputFolder(scratch.at("out"), inputs: inputs)
  }

  private func fill(_ output: OutputFolder, _ entries: [String: String]) throws {
    for (name, text) in entries { try output.write(name, Array(text.utf8)) }
  }

  private func texts() -> [String: String] {
    scratch.tree("out").mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private let summary = #"{"flong": "0.1.0", "entries": ["a", "old", "../in", "summary.json"]}"#

  @Test func showsNothingBeforeTheCommit() throws {
    let output = try open()
    try fill(output, ["a": "1", "summary.json": summary])
    #expect(texts().keys.allSatisfy { $0.hasPrefix(".partial/") })
    #expect(try output.entries == ["a", "summary.json"])
    try output.commit()
    #expect(texts() == ["a": "1", "summary.json": summary])
  }

  @Test func replacesTheEarlierResultsAndWhatTheyListed() throws {
    scratch.write("in/x.txt", "input")
    let first = try open()
    try fill(first, ["a": "1", "old": "1", "summary.json": summary])
    try first.commit()
    _ = consume first
    scratch.write("out/notes.txt", "mine")
    let second = try open()
    try fill(second, ["a": "2", "b": "2", "summary.json": #"{"flong":"0.2.0"}"#])
    try second.commit()
    #expect(
      texts() == [
        "a": "2", "b": "2", "notes.txt": "mine", "summary.json": #"{"flong":"0.2.0"}"#,
      ])
    #expect(scratch.read("in/x.txt") != nil)
  }

  @Test func keepsTheOldStateWithoutACommit() throws {
    let first = try open()
    try fill(first, ["a": "1", "summary.json": summary])
    try first.commit()
    _ = consume first
    do { try fill(try open(), ["a": "2", "summary.json": summary]) }
    #expect(texts() == ["a": "1", "summary.json": summary])
  }

  @Test func leavesNoNewFolderWithoutACommit() throws {
    do { try fill(try open(), ["a": "2"]) }
    #expect(!FileManager.default.fileExists(atPath: scratch.at("out")))
  }

  @Test func clearsTheWorkOfAKilledRun() throws {
    scratch.write("out/.partial/.flong", "")
    scratch.write("out/.partial/new/cleaned/x.txt", "half")
    scratch.write("out/cleaned/y.txt", "moved before the kill")
    let output = try open()
    try fill(output, ["a": "1"])
    try output.commit()
    #expect(texts() == ["a": "1", "cleaned/y.txt": "moved before the kill"])
  }

  @Test func refusesFoldersOfOthers() throws {
    scratch.write("out/thesis.txt", "mine")
    let sentence =
      "\(scratch.at("out")): the folder holds files that are not results of Flong; "
      + "choose a new or empty folder"
    expect(sentence) { try open() }
    scratch.write("out/summary.json", #"{"wrong": "0.1.0"}"#)
    expect(sentence) { try open() }
    scratch.write("out/summary.json", #"{"flong": "0.1.0"#)
    expect(sentence) { try open() }
    scratch.write("out/.partial/mine", "mine")
    expect("\(scratch.at("out")): .partial in the output folder is not Flong's; remove it") {
      try open()
    }
    #expect(scratch.tree("out").count == 3)
  }

  @Test func refusesToOverlapWithInputs() throws {
    scratch.write("in/sub/x.txt", "x")
    let remedy = "choose an output folder apart from the inputs"
    let input = scratch.at("in")
    expect("\(input): the output folder is the input \(input); \(remedy)") {
      try OutputFolder(input, inputs: [input])
    }
    expect("\(input)/new/out: the output folder lies inside the input \(input); \(remedy)") {
      try OutputFolder(input + "/new/out", inputs: [input])
    }
    expect("\(input): the input \(input)/sub/x.txt lies inside the output folder; \(remedy)") {
      try OutputFolder(input, inputs: ["-", input + "/sub/x.txt"])
    }
    scratch.link("door", to: "in")
    let door = scratch.at("door")
    expect("\(door)/out: the output folder lies inside the input \(input); \(remedy)") {
      try OutputFolder(door + "/out", inputs: [input])
    }
    #expect(scratch.tree("in").count == 1)
    _ = try OutputFolder(scratch.at("inside"), inputs: [input])
  }

  @Test func refusesLinks() throws {
    scratch.write("elsewhere/x.txt", "x")
    scratch.write("out/summary.json", summary)
    scratch.link("out/cleaned", to: "../elsewhere")
    expect(
      "\(scratch.at("out")): cleaned in the output folder is a link, which is not followed; "
        + "remove it"
    ) { try open() }
    #expect(scratch.read("elsewhere/x.txt") != nil)
  }

  @Test func refusesASecondRunAtTheSameTime() throws {
    let output = try open()
    expect("\(scratch.at("out")): another run is writing this folder; wait or choose another") {
      try open()
    }
    try output.commit()
  }

  @Test func takesMovesBackWhenOneFails() throws {
    let first = try open()
    try fill(first, ["a": "1", "b": "1", "summary.json": summary])
    try first.commit()
    _ = consume first
    do {
      let second = try open()
      try fill(second, ["a": "2", "b": "2", "summary.json": summary])
      try FileManager.default.removeItem(atPath: scratch.at("out/b"))
      scratch.link("out/b", to: "a")
      expect(
        "\(scratch.at("out")): the results cannot be moved into place: "
          + "too many levels of symbolic links"
      ) { try second.commit() }
    }
    #expect(texts()["a"] == "1")
    #expect(texts()["summary.json"] == summary)
    #expect(!FileManager.default.fileExists(atPath: scratch.at("out/.partial")))
  }

  @Test func tellsOfAFullDisk() throws {
    let full = try Descriptor(Path("/dev/full").bytes, below: AT_FDCWD, flags: O_WRONLY)
    var file = OutputFile(full, path: "out/a")
    try file.write([UInt8](repeating: 0x61, count: 1000))
    let sentence =
      "out/a: the file cannot be written: no space left on device; "
      + "free some space or choose another output folder"
    do {
      try file.finish()
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.description == sentence)
    }
  }
}
