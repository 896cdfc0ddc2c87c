/// All measurements of a run.
struct Report: Encodable {
  let runs: Int
  let texts: [TextReport]

  /// The measurements as a Markdown table.
  var table: String {
    var lines = [
      "| text | stage | min ms | median ms | MB/s | ns |",
      "|---|---|--:|--:|--:|--:|",
    ]
    for text in texts {
      for stage in text.stages {
        lines.append(
          "| \(text.text) | \(stage.stage)"
            + " | \(Report.tenths(Double(stage.minimumNanoseconds) / 1e6))"
            + " | \(Report.tenths(Double(stage.medianNanoseconds) / 1e6))"
            + " | \(Report.tenths(stage.megabytesPerSecond))"
            + " | \(Report.tenths(stage.nanosecondsPerUnit)) per \(stage.unit) |")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
