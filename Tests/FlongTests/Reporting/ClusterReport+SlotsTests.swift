import Foundation
import Testing

@testable import Flong

struct ClusterReportSlotsTests {
  private func lines(_ wordings: [String]) throws -> [[String: Any]] {
    var prose = Prose(seed: 3)
    let articles = Collection.articles(wordings.map { prose.paragraph() + "\n\n" + $0 })
    let analysis = Analysis(articles, Configuration())
    let report = ClusterReport(
      analysis: analysis, names: ResultNames(articles, analysis, workers: Workers(jobs: 1)))
    return try analysis.clusterSummaries().map { summary in
      var json = JSONWriter()
      report.write(summary, to: &json)
      return try #require(
        try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    }
  }

  @Test func templatesNameThePlacesAndWhatStandsThere() throws {
    let line = try #require(
      try lines([
        "« Published on 3 May, by us »", "Published on 12 June, by us", "Published on 3 May, by us",
      ]).first)
    #expect(line["template"] as? String == "« Published on ‹…›, by us »")
    let slots = try #require(line["slots"] as? [[String: Any]])
    #expect(slots.count == 1)
    #expect(slots[0]["values"] as? [String] == ["3 May", "12 June"])
    #expect(slots[0]["counts"] as? [Int] == [2, 1])
    #expect(slots[0]["distinct"] as? Int == 2)
    let text = Array(try #require(line["text"] as? String).utf8)
    let start = try #require(slots[0]["start"] as? Int)
    let end = try #require(slots[0]["end"] as? Int)
    #expect(String(decoding: text[start..<end], as: UTF8.self) == "3 May")
  }

  @Test func nearDuplicatesAreAlignedWordByWord() throws {
    let found = try lines([
      "Jane Doe wrote this story for the harbour gazette and its many readers in town",
      "Jane Doe wrote this story for the harbour gazette and its many readers in town",
      "John Q. Roe wrote this story for the harbour gazette and its many readers in town",
      "Jane Doe wrote this story for the harbour gazette and its many good readers in town",
    ])
    #expect(
      found.map { $0["template"] as? String } == [
        "‹…› wrote this story for the harbour gazette and its many ‹…› readers in town"
      ])
  }

  @Test func linesThatDifferInANameShareTheirTemplate() throws {
    let names = ["Jane Doe", "Rob Roy", "Ann Poe", "Jane Doe", "Rob Roy"]
    let lines = try lines(names.map { "We asked \($0) by the river.\n\nBy \($0)" })
      .filter { ($0["text"] as? String)?.hasPrefix("By ") == true }
    #expect(lines.map { $0["text"] as? String } == ["By Jane Doe", "By Rob Roy"])
    for line in lines {
      #expect(line["template"] as? String == "By ‹…›")
      let slot = (line["slots"] as? [[String: Any]])?.first
      #expect(slot?["values"] as? [String] == ["Jane Doe", "Rob Roy", "Ann Poe"])
      #expect(slot?["counts"] as? [Int] == [2, 2, 1])
      #expect((line["members"] as? [Any])?.count == 2)
    }
  }

  @Test func moreThanTwentyValuesAreCounted() throws {
    let line = try #require(
      try lines((1...25).map { "As of today \($0) readers of ours gave" }).first)
    let slots = try #require(line["slots"] as? [[String: Any]])
    #expect((slots[0]["values"] as? [String])?.count == ClusterReport.slotValues)
    #expect(slots[0]["distinct"] as? Int == 25)
  }
}
