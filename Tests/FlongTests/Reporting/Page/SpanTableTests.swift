import Testing

@testable import Flong

struct SpanTableTests {
  @Test func theFirstCopyOfManyKeepsSomeRuns() throws {
    let ids = (0..<50).map { #"{"id":"n\#($0 + 10)"}"# }
    let articles = try ArticleTable(
      ResultFile(Array(ids.joined(separator: "\n").utf8), path: ""), workers: Workers(jobs: 1))
    let contents = try ClusterTableOfContents(ResultFile([], path: ""), workers: Workers(jobs: 1))
    let lines = (1..<50).map {
      #"{"a":"n\#($0 + 10)","a_start":0,"a_end":9,"b":"n10","b_start":3,"b_end":12,"#
        + #""role":"quotation","cluster":null}"#
    }
    let limits = ReportLimits(articles: 50)
    let isShown: @Sendable (Int) -> Bool = { $0 == 0 || $0 == 40 }
    let spans = try SpanTable.read(
      ResultFile(Array(lines.joined(separator: "\n").utf8), path: ""), articles, contents,
      workers: Workers(jobs: 2), isShown: isShown)
    let table = SpanTable(spans, limits, articles: 50, isShown: isShown)
    #expect(table.spans.count { $0.b.isMarked } == limits.spansOfPlace)
    #expect(table.spans.filter(\.a.isMarked).map(\.a.row) == [40])
    #expect(table.spans.count == limits.spansOfPlace + 1)
    #expect(table.spans.allSatisfy { $0.role == Role.allCases.firstIndex(of: .quotation) })
  }
}
