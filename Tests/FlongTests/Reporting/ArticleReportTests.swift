import Testing

@testable import Flong

struct ArticleReportTests {
  private func title(
    _ text: String, headline: String? = nil, removals: [Range<Int>] = []
  ) -> String {
    ArticleReport.title(
      of: Article(id: "the id", title: headline, text: Array(text.utf8), origin: .file(0)),
      removals: removals)
  }

  @Test func theHeadlineIsTheTitle() {
    #expect(title("First line\nSecond", headline: "Headline") == "Headline")
    #expect(title("First line\nSecond", headline: " \n") == "First line")
  }

  @Test func elseTheFirstLineThatStays() {
    #expect(title("\u{FEFF}\n\n  First line \r\nSecond") == "First line")
    #expect(title("Support us!\n\nThe story", removals: [0..<13]) == "The story")
    #expect(title("Menu\nAbout\nThe story\nMore", removals: [0..<5, 5..<11]) == "The story")
    #expect(title("Support us!", removals: [0..<11]) == "Support us!")
  }

  @Test func elseTheId() { #expect(title(" \n\n") == "the id") }

  @Test func longLinesAreCutBetweenCharacters() {
    let cut = title(String(repeating: "é", count: 500))
    #expect(cut == String(repeating: "é", count: ArticleReport.longestTitle) + "…")
  }

  @Test func everyArticleIsALine() throws {
    let run = try FinishedRun.withAppeals()
    let articles = try run.articles()
    #expect(articles.rows.count == 6)
    #expect(articles.rows.map(\.line) == [1, 2, 3, 4, 5, 6])
    #expect(articles.rows.allSatisfy { $0.removed >= FinishedRun.appeal.utf8.count })
    #expect(articles.rows.allSatisfy { $0.bytes > $0.removed && $0.words > 40 })
    #expect(articles.sources.map { String(decoding: $0, as: UTF8.self) } == ["paper0", "paper1"])
    #expect(articles.rows.map(\.source) == [0, 1, 0, 1, 0, 1])
  }
}
