import Testing

@testable import Flong

struct PipelineTests {
  private let scratch = ScratchFolder()

  init() {
    var prose = Prose(seed: 41)
    for name in ["a", "b", "c"] {
      let text = "\(prose.paragraph())\n\n\(FinishedRun.appeal)\n"
      scratch.write("in/\(name).txt", text)
    }
  }

  private func clean(report: Bool) throws -> RunSummary {
    var configuration = Configuration()
    configuration.writesReport = report
    return try Pipeline(configuration).clean([scratch.at("in")], into: scratch.at("out"))
  }

  @Test func withoutAReportAllElseIsTheSame() throws {
    _ = try clean(report: true)
    let whole = scratch.tree("out")
    let summary = try clean(report: false)
    let part = scratch.tree("out")
    #expect(
      Set(whole.keys).subtracting(part.keys) == [
        "report.html", "clusters.csv", "matrix.mtx", "matrix.csv", "matrix.npy", "matrix-raw.mtx",
        "matrix-raw.csv", "matrix-raw.npy", "matrix.svg", "matrix.png",
      ])
    for (name, bytes) in part where name != "summary.json" { #expect(whole[name] == bytes) }
    let text = summary.text(output: "out").joined(separator: "\n")
    #expect(!text.contains("report.html") && !text.contains("matrix"))
  }

  @Test func aReportMadeLaterIsTheSameAndGoesWithTheNextRun() throws {
    _ = try clean(report: true)
    let page = scratch.read("out/report.html")
    _ = try clean(report: false)
    _ = try ReportRenewal(output: scratch.at("out"), jobs: 2).write()
    #expect(page != nil && scratch.read("out/report.html") == page)
    _ = try clean(report: false)
    #expect(scratch.read("out/report.html") == nil)
  }

  @Test func aPreviewCountsTheSameAndWritesNothing() throws {
    let before = scratch.tree()
    let preview = try Pipeline(Configuration()).preview([scratch.at("in")])
    #expect(scratch.tree() == before)
    let summary = try clean(report: true)
    #expect(preview.removedBytes == summary.removedBytes && preview.removedBytes > 0)
    let lines = preview.text(output: nil)
    #expect(lines.last == "Nothing was written (--dry-run)")
    #expect(!lines.joined().contains("Results in"))
    #expect(lines.dropFirst().dropLast() == summary.text(output: "o").dropFirst().dropLast(3))
  }
}
