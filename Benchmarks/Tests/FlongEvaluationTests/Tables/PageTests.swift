import Testing

@testable import FlongEvaluation

struct PageTests {
  private let text = """
    # Title

    <!-- table: one -->
    old
    <!-- end of table -->

    Words.

    <!-- table: two -->
    stays
    <!-- end of table -->
    """

  private func table(_ name: String, rows: [[Cell]] = [[.count(1)]]) -> Table {
    Table(name, ["n"], rows)
  }

  @Test func tablesAreReplacedAndWordsStay() throws {
    var page = Page(text)
    try page.replace([table("one"), table("two", rows: [])])
    let new = "<!-- table: one -->\n\n| n |\n| --: |\n| 1 |\n\n<!-- end of table -->"
    #expect(
      page.text
        == text.replacing("<!-- table: one -->\nold\n<!-- end of table -->", with: new))
    #expect(page.untouched == ["two"])
    let once = page.text
    try page.replace([table("one"), table("two", rows: [])])
    #expect(page.text == once)
  }

  @Test func faultsOfThePageAreErrors() {
    #expect(throws: EvaluationError.self) {
      var page = Page(text)
      try page.replace([table("three")])
    }
    #expect(throws: EvaluationError.self) {
      var page = Page("<!-- table: one -->\nno end")
      try page.replace([table("one")])
    }
  }
}
