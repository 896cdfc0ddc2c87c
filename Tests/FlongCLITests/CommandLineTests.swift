import Foundation
import Testing

/// The commands as a user types them.
struct CommandLineTests {
  private func cleaned(_ arguments: [String] = []) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copySeeds()
    let command = try Command(["clean", "seeds", "--out", "out"] + arguments, in: scratch)
    #expect(command.status == 0, "\(command.errors)")
    return scratch
  }

  @Test(arguments: ["clean", "restore", "compare", "explain", "matrix", "report", "audit"])
  func helpTeaches(name: String) throws {
    let command = try Command([name, "--help"], in: try Scratch())
    #expect(command.status == 0)
    #expect(command.output.contains("EXAMPLE"))
    #expect(command.output.contains("flong \(name) "))
  }

  @Test(arguments: [
    ["clean"], ["clean", "x"], ["nonsense"], ["clean", "--jobs", "0", "x", "--out", "o"],
    ["clean", "seeds", "--out", "o", "--policy", "appeal=burn"], ["restore"],
    ["clean", "seeds", "--out", "o", "--min-confidence", "70%"],
    ["clean", "seeds", "--out", "o", "--policies", "nowhere.tsv"], ["compare", "a"],
    ["explain", "nowhere", "a.txt"], ["report", "nowhere"], ["audit"], ["matrix"],
    ["restore", "nowhere", "--to", "x"],
    ["compare", "gone.txt", "gone.txt"],
  ])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    let scratch = try Scratch()
    let command = try Command(arguments, in: scratch)
    #expect(command.status == 2, "\(arguments): \(command.text)")
    #expect(!command.errors.isEmpty)
    #expect(try scratch.tree().isEmpty)
  }

  @Test func restoreGivesEveryByteBack() throws {
    let scratch = try cleaned()
    let restore = try Command(["restore", "out", "--to", "back"], in: scratch)
    #expect(restore.status == 0, "\(restore.errors)")
    var seeds = try scratch.tree("seeds")
    seeds["README.md"] = nil
    #expect(try scratch.tree("back") == seeds)
    #expect(seeds.count == 5)
  }

  @Test func outputDoesNotDependOnThreads() throws {
    func results(_ jobs: String) throws -> [String: [UInt8]] {
      var tree = try cleaned(["--jobs", jobs]).tree("out")
      tree["summary.json"] = nil  // its "run" differs, and nothing else: see below
      return tree
    }
    let one = try results("1")
    #expect(try results("2") == one)
    #expect(try results("7") == one)
    #expect(one.count == 22)
  }

  @Test func aDryRunWritesNothing() throws {
    let scratch = try Scratch()
    try scratch.copySeeds()
    let before = try scratch.tree()
    for arguments in [[], ["--out", "out"]] {
      let command = try Command(["clean", "seeds", "--dry-run"] + arguments, in: scratch)
      #expect(command.status == 0, "\(command.errors)")
      #expect(command.output.contains("Stripped: "))
      #expect(command.output.contains("Nothing was written"))
      #expect(try scratch.tree() == before)
    }
  }

  @Test func shortOptionsTakeTheirValueJoinedOrApart() throws {
    for jobs in [["-j3"], ["-j", "3"], ["--jobs=3"]] {
      let summary = try cleaned(jobs + ["--no-report"]).text("out/summary.json")
      #expect(summary.contains("\"jobs\":3,"))
    }
  }

  @Test func summariesDifferInTheRunAlone() throws {
    func summary() throws -> Substring {
      let text = try cleaned().text("out/summary.json")
      return text[..<(try #require(text.range(of: "\"run\":"))).lowerBound]
    }
    #expect(try summary() == summary())
  }

  @Test func orderOfRecordsDoesNotMatter() throws {
    let scratch = try Scratch()
    let pitch = "Please support our journalism with a donation today. Sign up for our newsletter."
    var records = (0..<30).map { number in
      "{\"id\":\"n\(number)\",\"source\":\"s\(number % 3)\",\"text\":\"Story number \(number) tells of \(number * 7) boats that left the harbour of town \(number * 13) early.\\n\\n\(pitch)\"}"
    }
    var results: [[String: [UInt8]]] = []
    for name in ["one", "two"] {
      try scratch.write("\(name).jsonl", records.joined(separator: "\n") + "\n")
      let command = try Command(["clean", "\(name).jsonl", "--out", name], in: scratch)
      #expect(command.status == 0)
      results.append(
        try scratch.tree(name).filter {
          ["clusters.jsonl", "spans.jsonl", "pairs.jsonl", "stories.jsonl", "matrix.csv"]
            .contains($0.key)
        })
      records.reverse()
      records.swapAt(3, 17)
    }
    #expect(results[0] == results[1])
    #expect(results[0].count == 5)
    #expect(!scratch.text("one/cleaned/one.jsonl").contains("donation"))
  }

  @Test func standardInputIsRead() throws {
    let scratch = try Scratch()
    let command = try Command(
      ["clean", "-", "--out", "out"], in: scratch,
      input: Array("{\"id\":1,\"text\":\"A short story about a long river.\"}\n".utf8))
    #expect(command.status == 0, "\(command.errors)")
    #expect(command.output.contains("1 article"))
  }

  @Test func explainNamesRoleClusterAndRemedy() throws {
    let scratch = try cleaned()
    let id = try #require(try scratch.tree("seeds").keys.first { $0.hasPrefix("001_") })
    let command = try Command(["explain", "out", id], in: scratch)
    #expect(command.status == 0)
    for word in [
      "stripped", "appeal", "cluster c", "also in: 003_", "decided by: ", "for", "against",
      "--allow", "no source and no date",
    ] {
      #expect(command.output.contains(word), "\(word)")
    }
    let unknown = try Command(["explain", "out", "001"], in: scratch)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains(id))
  }

  @Test func listsOverrule() throws {
    let scratch = try cleaned()
    try scratch.write("allow.txt", "# stays\nSupport the Moscow Times\n")
    try scratch.write("deny.txt", "State coup in Niger\n")
    let command = try Command(
      ["clean", "seeds", "--out", "out", "--allow", "allow.txt", "--deny", "deny.txt"], in: scratch)
    #expect(command.status == 0, "\(command.errors)")
    let policies = [
      "--policy", "appeal=keep", "--policy", "navigation=keep", "--policy", "template=keep",
    ]
    let kept = try Command(
      ["clean", "seeds", "--out", "kept", "--deny", "deny.txt"] + policies, in: scratch)
    #expect(kept.status == 0)
    #expect(!scratch.text("kept/cleaned/000_b624ad4a46875526.txt").contains("State coup in Niger"))
    #expect(scratch.text("kept/ledger.jsonl").contains("\"policy\":\"strip\""))
    let tree = try scratch.tree("out/cleaned").mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(tree.values.contains { $0.contains("Support The Moscow Times!") })
    #expect(!tree.values.contains { $0.contains("State coup in Niger") })
  }

  @Test func cuesOfTheUserCount() throws {
    let scratch = try Scratch()
    for name in ["a", "b"] {
      try scratch.write(
        "in/\(name).txt",
        """
        The council of town \(name) met on Monday and voted at length for its new bridge.

        Zorble your quux with us. Every zorbled quux makes our day, and the days of our friends.
        """)
    }
    try scratch.write("cues.txt", "# ours\nappeal\t4\tzorble your quux\nappeal\t4\tzorbled quux\n")
    let plain = try Command(["clean", "in", "--out", "plain"], in: scratch)
    #expect(plain.status == 0)
    #expect(scratch.text("plain/cleaned/a.txt").contains("Zorble"))
    let cued = try Command(["clean", "in", "--out", "cued", "--cues", "cues.txt"], in: scratch)
    #expect(cued.status == 0, "\(cued.errors)")
    #expect(!scratch.text("cued/cleaned/a.txt").contains("orble"))
    #expect(scratch.text("cued/cleaned/a.txt").contains("bridge"))
    try scratch.write("bad.txt", "appeal\t3\tfine\nappeal\tnine\tbad weight\n")
    let bad = try Command(["clean", "in", "--out", "bad", "--cues", "bad.txt"], in: scratch)
    #expect(bad.status == 2)
    #expect(bad.errors.contains("bad.txt:2"))
  }

  @Test func policiesDecide() throws {
    let scratch = try Scratch()
    try scratch.copySeeds()
    let keep = try Command(
      ["clean", "seeds", "--out", "out", "--policy", "appeal=keep", "--policy", "navigation=keep"],
      in: scratch)
    #expect(keep.status == 0)
    var seeds = try scratch.tree("seeds")
    seeds["README.md"] = nil
    #expect(try scratch.tree("out/cleaned") == seeds)
  }

  @Test func policiesOfSourcesDecide() throws {
    let scratch = try Scratch()
    let pitch = "Please support our journalism with a donation today. Sign up for our newsletter."
    for name in ["a/1", "a/2", "b c/1", "b c/2"] {
      try scratch.write("in/\(name).txt", "A story of \(name) and of nothing else.\n\n\(pitch)\n")
    }
    try scratch.write("p.tsv", "b c\tappeal\tkeep\nB\tappeal\tkeep\n*\tappeal\tkeep\n")
    let command = try Command(
      ["clean", "in", "--out", "out", "--policies", "p.tsv", "--policy", "appeal=strip"],
      in: scratch)
    #expect(command.status == 0, "\(command.errors)")
    #expect(command.output.contains("p.tsv:2"))
    #expect(!scratch.text("out/cleaned/a/1.txt").contains("donation"))
    #expect(scratch.text("out/cleaned/b c/1.txt").contains("donation"))
    #expect(scratch.text("out/kept.jsonl").contains("(--policies)"))
    try scratch.write("p.tsv", "a\tappeal\tkeep\na\tappeal\n")
    let bad = try Command(["clean", "in", "--out", "bad", "--policies", "p.tsv"], in: scratch)
    #expect(bad.status == 2)
    #expect(bad.errors.contains("p.tsv:2"))
  }

  @Test func matrixShowsWhatStrippingChanges() throws {
    let scratch = try Scratch()
    try scratch.copySeeds()
    let cleaned = try Command(["matrix", "seeds", "--out", "out"], in: scratch)
    #expect(cleaned.status == 0, "\(cleaned.errors)")
    let raw = try Command(["matrix", "seeds", "--raw", "--colour", "always"], in: scratch)
    #expect(raw.output.contains("18\u{1B}[0m") && !cleaned.output.contains("18"))
    #expect(!cleaned.output.contains("\u{1B}"))
    #expect(cleaned.output.contains("5 articles, 2 pairs with shared text"))
    #expect(try scratch.tree("out").keys.contains("matrix.png"))
    #expect(cleaned.output.contains("Files in out: articles.jsonl, matrix-raw.csv, "))
  }

  @Test func compareShowsNumbersAndRuns() throws {
    let scratch = try Scratch()
    try scratch.copySeeds()
    let names = try scratch.tree("seeds").keys.sorted()
    let command = try Command(["compare", "seeds/" + names[0], "seeds/" + names[0]], in: scratch)
    #expect(command.status == 0)
    #expect(command.output.contains("1.0000"))
    #expect(!command.output.contains("\u{1B}"))
    let colour = try Command(
      ["compare", "seeds/" + names[0], "seeds/" + names[4], "--colour", "always"], in: scratch)
    #expect(colour.output.contains("\u{1B}"))
  }

  @Test func auditPrintsRecall() throws {
    let scratch = try Scratch()
    try scratch.copySeeds()
    let command = try Command(["audit", "seeds"], in: scratch)
    #expect(command.status == 0, "\(command.errors)")
    #expect(command.output.contains("5 articles"))
  }
}
