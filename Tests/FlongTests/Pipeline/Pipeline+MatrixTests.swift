import Testing

@testable import Flong

struct PipelineMatrixTests {
  private func folder() -> ScratchFolder {
    let folder = ScratchFolder()
    var prose = Prose(seed: 72)
    let shared = prose.paragraph(3)
    folder.write("in/a.txt", shared + "\n\n" + prose.paragraph(2))
    folder.write("in/b.txt", shared)
    folder.write("in/c.txt", prose.paragraph(4))
    return folder
  }

  @Test func theFilesAreWrittenAndSayTheSame() throws {
    let folder = folder()
    let out = folder.at("out")
    let result = try Pipeline(Configuration()).matrix([folder.at("in")], into: out, isCleaned: true)
    #expect(result.articles == 3 && result.pairs == 1)
    let files = folder.tree("out")
    #expect(
      files.keys.sorted() == [
        "articles.jsonl", "matrix-raw.csv", "matrix-raw.mtx", "matrix-raw.npy", "matrix.csv",
        "matrix.mtx", "matrix.npy", "matrix.png", "matrix.svg", "pairs.jsonl", "summary.json",
      ])
    let pairs = String(decoding: try #require(files["pairs.jsonl"]), as: UTF8.self)
    let cell = try #require(pairs.split(separator: "\"resemblance\":").dropFirst().first).prefix(7)
    let market = String(decoding: try #require(files["matrix-raw.mtx"]), as: UTF8.self)
    #expect(market.contains("2 1 \(cell)\n"))
    // A second run replaces the first.
    _ = try Pipeline(Configuration()).matrix([folder.at("in")], into: out, isCleaned: true)
    #expect(folder.tree("out") == files)
  }

  @Test func withoutAFolderNothingIsWritten() throws {
    let folder = folder()
    let before = folder.tree()
    let result = try Pipeline(Configuration()).matrix(
      [folder.at("in")], into: nil, isCleaned: false)
    #expect(result.view.lines(width: 80) { text, _ in text }.count == 4)
    #expect(folder.tree() == before)
  }

  @Test func nothingToReadIsSaid() {
    let folder = ScratchFolder()
    folder.write("in/README", "nothing")
    #expect(throws: FlongError.self) {
      try Pipeline(Configuration()).matrix([folder.at("in")], into: nil, isCleaned: true)
    }
  }
}
