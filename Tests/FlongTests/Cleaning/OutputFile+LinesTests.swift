import Testing

@testable import Flong

struct OutputFileLinesTests {
  @Test(arguments: [1, 2, 5])
  func linesStandInTheOrderOfTheItems(jobs: Int) throws {
    // Pieces on both sides of what is collected before a call.
    let long = String(repeating: "x", count: 3_000)
    let text = try ScratchFolder().written { file in
      try file.write(Array("first\n".utf8))
      try file.writeLines(500, grain: 30, workers: Workers(jobs: jobs)) { item, json in
        json.string("\(item)" + (item % 7 == 0 ? long : ""))
        json.newline()
      }
      try file.writePieces(9, grain: 4, workers: Workers(jobs: jobs)) { items, out in
        out.append(decimal: items.count)
      }
    }
    let lines = text.split(separator: "\n").map { $0.filter { $0 != "x" } }
    #expect(lines == ["first"] + (0..<500).map { "\"\($0)\"" } + ["441"])
    #expect(text.utf8.count > 72 * 3_000)
  }

  @Test func nothingIsWrittenForNoItems() throws {
    let text = try ScratchFolder().written { file in
      try file.writeLines(0, grain: 8, workers: Workers(jobs: 4)) { _, json in json.null() }
    }
    #expect(text.isEmpty)
  }
}
