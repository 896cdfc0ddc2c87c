import Testing

@testable import Flong

struct ReportRenewalTests {
  @Test func thePageIsTheSameAgain() throws {
    let run = try FinishedRun.withAppeals()
    let first = run.report
    run.scratch.write("out/report.html", "broken")
    let path = try ReportRenewal(output: run.output + "/", jobs: 1).write()
    #expect(path == run.output + "/report.html")
    #expect(run.report == first)
    #expect(run.scratch.tree("out").keys.allSatisfy { !$0.contains(".partial") })
  }

  @Test func seedsComeFromTheirFiles() throws {
    let scratch = ScratchFolder()
    for name in Seeds.names(in: "seeds") {
      scratch.write("in/" + name, Seeds.text("seeds/" + name))
    }
    _ = try Pipeline(Configuration()).clean([scratch.at("in")], into: scratch.at("out"))
    let first = scratch.read("out/report.html")
    _ = try ReportRenewal(output: scratch.at("out"), jobs: 3).write()
    #expect(scratch.read("out/report.html") == first)
  }

  @Test func otherFoldersAreRefused() {
    let scratch = ScratchFolder()
    scratch.write("notes.txt", "mine")
    expect(
      "\(scratch.path): there are no results of Flong; name a folder that 'flong clean' wrote"
    ) { try ReportRenewal(output: scratch.path, jobs: 1).write() }
    #expect(scratch.tree().keys.sorted() == ["notes.txt"])
    #expect(throws: FlongError.self) {
      try ReportRenewal(output: scratch.at("nowhere"), jobs: 1).write()
    }
  }

  @Test func anOlderRunIsTold() throws {
    let run = try FinishedRun.withAppeals()
    run.scratch.write("out/articles.jsonl", "{")
    #expect(throws: FlongError.self) {
      try ReportRenewal(output: run.output, jobs: 1).write()
    }
  }
}
