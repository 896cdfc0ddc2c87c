import Foundation
import Testing

/// Runs of the command within a limit.
struct MemoryLimitTests {
  /// 350 articles of 200 KB: words so long that there is much to hold and little to compute.
  private func collection(_ scratch: Scratch) throws {
    var state: UInt64 = 1
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let letters = (0..<1 << 16).map { _ in UInt8(ascii: "a") + UInt8(draw(26)) }
    var lines: [UInt8] = []
    for article in 0..<350 {
      lines += Array("{\"id\":\"a\(article)\",\"source\":\"s\(article % 3)\",\"text\":\"".utf8)
      for word in 0..<200 {
        let start = draw(letters.count - 1_000)
        lines += letters[start..<start + 1_000]
        lines += Array((word % 12 == 11 ? ". " : " ").utf8)
      }
      lines += Array("\\n\\nPlease support our newsroom with a gift today.\"}\n".utf8)
    }
    try scratch.write("in.jsonl", lines)
  }

  private func run(_ scratch: Scratch, memory: String) throws -> (
    files: [String: [UInt8]], run: String
  ) {
    let command = try Command(
      ["clean", "in.jsonl", "--out", memory, "--no-report", "--memory", memory], in: scratch)
    #expect(command.status == 0, "\(command.errors)")
    var files = try scratch.tree(memory)
    let summary = String(decoding: files["summary.json"] ?? [], as: UTF8.self)
    let start = try #require(summary.range(of: "\"run\":"))
    files["summary.json"] = Array(summary[..<start.lowerBound].utf8)
    return (files, String(summary[start.lowerBound...]))
  }

  private func number(_ name: String, in run: String) -> Int? {
    guard let key = run.range(of: "\"\(name)\":") else { return nil }
    return Int(run[key.upperBound...].prefix { $0.isNumber })
  }

  @Test func theOutputIsTheSameWithinTheLeastMemory() throws {
    let scratch = try Scratch()
    try collection(scratch)
    let free = try run(scratch, memory: "none")
    let limited = try run(scratch, memory: "64M")
    #expect(limited.files == free.files)
    #expect(number("scratch", in: free.run) == nil)
    #expect(try #require(number("scratch", in: limited.run)) > 0)
    let peak = try #require(number("peak_memory", in: free.run))
    let least = try #require(number("peak_memory", in: limited.run))
    #expect(peak > 96 << 20)
    // A tenth above the limit, and some more, as the machine may be busy.
    #expect(least < 80 << 20, "\(least) of \(peak)")
    #expect(try scratch.tree().keys.allSatisfy { !$0.contains(".flong-") })
  }

  @Test(arguments: [
    (["--memory", "much"], "--memory takes a size"), (["--memory", "1K"], "64M at least"),
    (["--memory", "1G", "--scratch", "gone"], "gone: the folder for scratch cannot be used"),
    (["--scratch", "gone"], "name a folder on a disk with --scratch"),
  ])
  func whatCannotBeIsSaid(arguments: [String], sentence: String) throws {
    let scratch = try Scratch()
    try scratch.copySeeds()
    let command = try Command(["clean", "seeds", "--out", "out"] + arguments, in: scratch)
    #expect(command.status == 2)
    #expect(command.text.contains(sentence), "\(command.text)")
    #expect(scratch.read("out/summary.json") == nil)
  }

  @Test func aLimitThatDoesNotHoldIsSaid() throws {
    let scratch = try Scratch()
    try collection(scratch)
    // Nothing can leave memory where no file may have the 64 MiB that are asked for at first.
    let command = try Command(
      ["-c", "ulimit -f 40000; exec \"$0\" clean in.jsonl --dry-run --memory 64M", Command.path],
      in: scratch, program: "/bin/sh")
    #expect(command.status == 0, "\(command.errors)")
    #expect(command.text.contains("the scratch file got no more room (file too large)"))
    #expect(command.text.contains("above the limit of 67.1 MB"), "\(command.text)")
  }

  @Test func rationedAddressesLeaveNothingButTheDefault() throws {
    let scratch = try Scratch()
    try scratch.copySeeds()
    func run(_ arguments: String) throws -> Command {
      try Command(
        ["-c", "ulimit -v 8000000; exec \"$0\" clean seeds --dry-run \(arguments)", Command.path],
        in: scratch, program: "/bin/sh")
    }
    #expect(try run("").status == 0)
    let refused = try run("--memory 1G")
    #expect(refused.status == 2)
    #expect(refused.text.contains("ulimit -v"), "\(refused.text)")
  }
}
