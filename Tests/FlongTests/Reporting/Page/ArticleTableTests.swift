import Testing

@testable import Flong

struct ArticleTableTests {
  private func table(_ text: String) throws -> ArticleTable {
    try ArticleTable(ResultFile(Array(text.utf8), path: ""), workers: Workers(jobs: 1))
  }

  @Test func idsAreBytesAndNotCharacters() throws {
    // The same character composed and decomposed: two ids.
    let articles = try table("{\"id\":\"\u{E9}\"}\n{\"id\":\"e\u{301}\"}\n{\"id\":\"a\\\"b\"}")
    func row(_ id: String) -> Int? {
      Array(id.utf8).withUnsafeBufferPointer { articles.row($0) }
    }
    #expect(row("\u{E9}") == 0)
    #expect(row("e\u{301}") == 1)
    #expect(row(#"a\"b"#) == 2)
    #expect(row("e") == nil)
    #expect(articles.row(nil) == nil)
  }

  @Test func whatIsMissingIsMissing() throws {
    let articles = try table(#"{"id":"a","title":"T","source":null,"date":null,"bytes":7}"#)
    let row = try #require(articles.rows.first)
    #expect(row.source == nil && row.date == nil && row.line == nil)
    #expect(row.bytes == 7 && row.title == Array("T".utf8))
    #expect(articles.sources.isEmpty)
  }

  @Test(arguments: [
    ("0.00000", 0), ("1.00000", 100_000), ("0.18099", 18_099), ("0.5", nil), ("\"0.18099\"", nil),
    ("-0.18099", nil),
  ])
  func decimalsAreExact(text: String, value: Int?) {
    var scanner = JSONLine(fields: ["x"])
    let bytes = Array("{\"x\":\(text)}".utf8)
    let read = bytes.withUnsafeBufferPointer { buffer in
      (try? JSONFields(buffer, scanner: &scanner))?.hundredThousandths(0)
    }
    #expect(read == value)
  }
}
