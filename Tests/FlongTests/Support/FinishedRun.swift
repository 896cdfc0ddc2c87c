@testable import Flong

/// A small collection that was cleaned, with its results.
struct FinishedRun {
  let scratch = ScratchFolder()
  let output: String
  let workers = Workers(jobs: 2)

  static let appeal = "Please support our newsroom today. Sign up for our free newsletter now."

  /// Records of JSON Lines; `texts` by id.
  init(_ texts: [(id: String, text: String)], source: String? = nil, jobs: Int = 2) throws {
    var json = JSONWriter()
    for (number, article) in texts.enumerated() {
      json.beginObject()
      json.key("id")
      json.string(article.id)
      if let source {
        json.key("source")
        json.string("\(source)\(number % 2)")
      }
      json.key("date")
      json.string("2026-05-0\(1 + number % 9)")
      json.key("text")
      json.string(article.text)
      json.endObject()
      json.newline()
    }
    scratch.write("in.jsonl", json.bytes)
    output = scratch.at("out")
    var configuration = Configuration()
    configuration.jobs = jobs
    _ = try Pipeline(configuration).clean([scratch.at("in.jsonl")], into: output)
  }

  /// Articles of their own words with an appeal at the end; the last two are the same.
  static func withAppeals(_ count: Int = 6, jobs: Int = 2) throws -> FinishedRun {
    var prose = Prose(seed: 12)
    var bodies = (0..<count).map { _ in
      (0..<3).map { _ in prose.sentence(16) }.joined(separator: "\n\n")
    }
    bodies[count - 1] = bodies[count - 2]
    return try FinishedRun(
      bodies.enumerated().map { (id: "n\($0)", text: $1 + "\n\n" + appeal) }, source: "paper",
      jobs: jobs)
  }

  func file(_ name: String) -> ResultFile {
    ResultFile(scratch.read("out/" + name) ?? [], path: name)
  }

  /// The folder as the source of a report.
  func results() throws -> ResultFolder {
    try ResultFolder(
      try Descriptor(folder: Array(output.utf8)).release(), path: output, workers: workers)
  }

  func articles() throws -> ArticleTable {
    try ArticleTable(file("articles.jsonl"), workers: workers)
  }

  func contents() throws -> ClusterTableOfContents {
    try ClusterTableOfContents(file("clusters.jsonl"), workers: workers)
  }

  func removals() throws -> RemovalTable {
    try RemovalTable(file("ledger.jsonl"), articles(), contents(), workers: workers)
  }

  func pairs() throws -> PairTable {
    try PairTable(file("pairs.jsonl"), articles(), workers: workers)
  }

  var report: [UInt8] { scratch.read("out/report.html") ?? [] }
}
