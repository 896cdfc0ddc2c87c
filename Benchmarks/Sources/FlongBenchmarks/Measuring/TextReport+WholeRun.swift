internal import Flong
internal import FlongCore
internal import FoundationEssentials

extension TextReport {
  /// The stages of whole runs over a file of JSON Lines, on one thread; every run has to find the same.
  init(cleaning path: String, into output: String, runs: Int) throws {
    var times: [[(name: String, nanoseconds: Int)]] = []
    var ledgers: Set<UInt64> = []
    var summary: RunSummary?
    for _ in 0..<runs {
      let clock = StageTimes()
      let pipeline = Pipeline(Configuration(), progress: Progress { clock.begin($0) })
      summary = try pipeline.clean([path], into: output)
      times.append(clock.finish())
      let ledger = try Data(contentsOf: URL(filePath: output + "/ledger.jsonl"))
      ledgers.insert(ledger.withUnsafeBytes { XXH3.hash64($0) })
    }
    try check(1, ledgers.count, "\(path): different ledgers")
    guard let summary else { throw WrongResult(description: "at least one run") }
    text = "whole run"
    bytes = summary.bytes
    paragraphs = summary.paragraphs
    checksum = TextReport.hex(ledgers.first ?? 0)
    stages = times[0].indices.map { stage in
      Measurement(
        stage: times[0][stage].name, unit: "article", units: summary.articles,
        bytes: summary.bytes, nanoseconds: times.map { $0[stage].nanoseconds })
    }
  }
}
