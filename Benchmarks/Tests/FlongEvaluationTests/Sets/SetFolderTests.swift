import Flong
import Foundation
import Testing

@testable import FlongEvaluation

struct SetFolderTests {
  /// Writes files by their paths, runs `body`, removes all.
  private func inFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(folder.path)
  }

  private let documents = """
    {"id":"b","source":"s","lang":"de","text":"Größe zählt.\\nKlick!"}
    {"id":"a","source":"s","text":"Other words."}
    """

  @Test func everythingThatASetHoldsIsRead() throws {
    let files = [
      "news/docs.jsonl": documents,
      "news/labels.jsonl": """
      {"id":"b","paragraph":1,"start":16,"end":22,"label":"strip","role":"appeal","rep":2}
      {"id":"b","paragraph":0,"start":0,"end":15,"label":"keep"}
      {"id":"a","paragraph":0,"start":0,"end":12,"label":"strip","ignore":true}
      {"id":"unknown","paragraph":0,"start":0,"end":99,"label":"keep"}
      """,
      "news/pairs.jsonl": #"{"a":"b","b":"a","relation":"duplicate","score":0.5,"raw_score":0.7}"#,
      "news/clusters.jsonl": """
      {"id":"a","cluster":"x"}
      {"id":"b","cluster":"x"}
      """,
      "no-set/README.md": "nothing",
    ]
    try inFolder(files) { path in
      let sets = try SetFolder(path).sets
      #expect(sets.count == 1)
      let set = sets[0]
      #expect(set.name == "news")
      #expect(set.articles.map(\.id) == ["a", "b"])
      #expect(set.languages == [nil, "de"])
      #expect(set.labelled(1) == ["Größe zählt.", "Klick!"])
      #expect(set.labels[1].map(\.isBoilerplate) == [false, true])
      #expect(set.labels[1].map(\.isRepeated) == [false, true])
      #expect(set.labels[1].map(\.role) == [nil, "appeal"])
      #expect(set.labels[0].map(\.isScored) == [false])
      let pair = TruthPair(a: 0, b: 1, relation: Relation("duplicate"), score: 0.5, printed: 0.7)
      #expect(set.pairs == [pair])
      #expect(set.clusters == [0, 0])
    }
  }

  @Test func plantedCorporaAreFoundInsideAndBeside() throws {
    let files = [
      "data/made/articles.jsonl": documents,
      "data/made/truth.jsonl": """
      {"id":"b","role":"article","cluster":"art:1","start":0,"end":19,"bstart":0,"bend":22}
      {"id":"b","role":"quote","cluster":"quo:1","start":0,"end":12,"bstart":0,"bend":15}
      {"id":"a","role":"article","cluster":"art:1","start":0,"end":12,"bstart":0,"bend":12}
      """,
      "beside/articles.jsonl": documents, "beside/truth.jsonl": "",
    ]
    try inFolder(files) { path in
      let planted = try SetFolder(path + "/data", planted: path + "/beside").planted
      #expect(planted.map(\.name) == ["made", "planted"])
      #expect(planted[0].spans.map(\.count) == [1, 2])
      #expect(planted[0].clusters == [0, 0])
      #expect(planted[1].clusters == [0, 1])
    }
  }

  @Test func whatIsMissingOrBrokenIsNamed() throws {
    #expect(throws: EvaluationError.self) { try SetFolder("/no/such/folder") }
    try inFolder(["empty/README.md": ""]) { path in
      let error = #expect(throws: EvaluationError.self) { try SetFolder(path) }
      #expect(error?.description.contains("holds no labelled set") == true)
    }
    let beyond = #"{"id":"a","start":0,"end":99,"label":"keep"}"#
    try inFolder(["news/docs.jsonl": documents, "news/labels.jsonl": beyond]) { path in
      let error = #expect(throws: EvaluationError.self) { try SetFolder(path) }
      #expect(error?.description.contains("beyond its text") == true)
    }
    try inFolder(["news/docs.jsonl": documents, "news/labels.jsonl": "{}"]) { path in
      let error = #expect(throws: EvaluationError.self) { try SetFolder(path) }
      #expect(error?.description.contains("record 1") == true)
    }
  }
}
