import Testing

@testable import Flong

struct ShownArticlesTests {
  @Test func rowsAreNumberedAnew() throws {
    let articles = try FinishedRun.withAppeals().articles()
    let shown = ShownArticles([4, 1], of: articles.rows.count)
    #expect(shown.rows == [1, 4])
    #expect([0, 1, 4].map { shown[$0] } == [-1, 0, 1])
    var json = JSONWriter()
    shown.write(articles, to: &json)
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(text.hasPrefix(#"{"id":["n1","n4"],"title":["#))
    #expect(text.contains(#""source":[1,0],"date":["2026-05-02","2026-05-05"]"#))
  }
}
