import Foundation
import Testing

@testable import Flong

struct ReportPageTests {
  /// A block of data of a page.
  private func block(_ name: String, _ page: [UInt8]) throws -> [String: Any] {
    let text = String(decoding: page, as: UTF8.self)
    let start = try #require(text.range(of: "id=\"\(name)\">")).upperBound
    let end = try #require(text[start...].range(of: "</script>")).lowerBound
    let object = try JSONSerialization.jsonObject(with: Data(text[start..<end].utf8))
    return try #require(object as? [String: Any])
  }

  @Test func theBytesDoNotDependOnThreads() throws {
    let one = try FinishedRun.withAppeals(jobs: 1).report
    #expect(try FinishedRun.withAppeals(jobs: 5).report == one)
    #expect(one.count > 40_000)
  }

  @Test func everyArticleAndPairIsThere() throws {
    let run = try FinishedRun.withAppeals()
    let index = try block("flong-data", run.report)
    let articles = try #require(index["articles"] as? [String: [Any]])
    #expect(articles["id"] as? [String] == ["n0", "n1", "n2", "n3", "n4", "n5"])
    #expect(index["total"] as? Int == 6)
    let summary = try #require(index["summary"] as? [String: Any])
    #expect(summary["run"] == nil && summary["entries"] == nil)
    #expect((summary["counts"] as? [String: Int])?["articles"] == 6)
    let pairs = try block("flong-pairs", run.report)
    #expect((pairs["rows"] as? [Int])?.count == (try run.pairs().pairs.count) * 11)
    #expect((pairs["order"] as? [Int])?.sorted() == Array(0..<6))
    let order = try #require(pairs["order"] as? [Int])
    let places = [4, 5].compactMap { order.firstIndex(of: $0) }
    #expect(abs(places[0] - places[1]) == 1, "the same articles stand side by side")
  }

  @Test func textsAreWholeAndMarked() throws {
    let texts = try block("flong-texts", try FinishedRun.withAppeals().report)
    let whole = try #require(texts["texts"] as? [String])
    #expect(whole.count == 6 && whole.allSatisfy { $0.hasSuffix(FinishedRun.appeal) })
    let removals = try #require(texts["removals"] as? [[Int]])
    for (text, row) in zip(whole, removals) {
      #expect(row[1] <= text.utf8.count && row[0] < row[1])
      #expect(
        String(decoding: Array(text.utf8)[row[0]..<row[1]], as: UTF8.self).contains("newsroom"))
    }
  }

  @Test func anEmptyCollectionOfWordsHasAPage() throws {
    let run = try FinishedRun([("a", ""), ("b", " \n")])
    let index = try block("flong-data", run.report)
    #expect(index["total"] as? Int == 2)
    #expect((try block("flong-pairs", run.report)["total"]) as? Int == 0)
  }
}
