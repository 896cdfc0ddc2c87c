import Foundation
import Testing

@testable import Flong

struct KeptReportTests {
  private static let appeal = "Please donate today and support our journalism."

  private func rows(_ configure: (inout Configuration) throws -> Void) throws -> [[String: Any]] {
    var prose = Prose(seed: 12)
    let texts = (0..<6).map { _ in
      prose.paragraph() + "\n\n" + prose.paragraph() + "\n\n" + KeptReportTests.appeal
    }
    let articles = Collection.articles(texts, sources: ["x", "y", "x", "y", "x", "y"])
    var configuration = Configuration()
    try configure(&configuration)
    let analysis = Analysis(articles, configuration)
    let report = KeptReport(
      analysis: analysis, names: ResultNames(articles, analysis, workers: Workers(jobs: 1)))
    return try analysis.keptBoilerplate(
      analysis.clusterSummaries(), workers: Workers(jobs: 2)
    ).map { row in
      var json = JSONWriter()
      report.write(row, to: &json)
      return try #require(
        try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    }
  }

  @Test func nothingIsKeptWithoutAReason() throws {
    #expect(try rows { _ in }.isEmpty)
  }

  @Test func everyOptionIsNamed() throws {
    let cases: [(String, String, Int, (inout Configuration) throws -> Void)] = [
      ("policy", "(--policy)", 6, { $0.policies[.appeal] = .keep }),
      (
        "policy", "(--policies)", 3,
        { try $0.takePolicies(Array("y\tappeal\tkeep\n".utf8), path: "p") }
      ),
      ("keep-first", "keep-first", 1, { $0.policies[.appeal] = .keepFirst }),
      ("min-confidence", "(--min-confidence)", 6, { $0.minConfidence = 100 }),
      ("allow", "(--allow)", 6, { $0.user.add(Array(KeptReportTests.appeal.utf8), allow: true) }),
    ]
    for (reason, words, count, configure) in cases {
      let rows = try rows(configure)
      #expect(rows.count == count, "\(words)")
      for row in rows {
        #expect(row["kept_by"] as? String == reason)
        #expect((row["detail"] as? String)?.contains(words) == true)
        #expect(row["text"] as? String == KeptReportTests.appeal)
        let evidence = row["evidence"] as? [String: Any]
        #expect(evidence?["confidence"] is Double)
      }
    }
  }
}
