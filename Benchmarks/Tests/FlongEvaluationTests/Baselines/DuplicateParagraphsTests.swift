import Testing

@testable import FlongEvaluation

struct DuplicateParagraphsTests {
  @Test func allCopiesGoWhateverTheSource() {
    let set = ExampleSet.make(
      [["-Home", "+Alpha."], ["-HOME", "+Beta."]], sources: ["one", "two"])
    #expect(set.words(DuplicateParagraphs.stripped(set.articles)) == [["Home"], ["HOME"]])
  }

  @Test func ofCopiesInOneArticleTheFirstStays() {
    let set = ExampleSet.make([["+Alpha.", "+Beta.", "+Alpha."]])
    let stripped = DuplicateParagraphs.stripped(set.articles)
    #expect(set.words(stripped) == [["Alpha."]])
    #expect(stripped[0][0].lowerBound > 0)
  }

  @Test func caseDigitsAndTypographyDoNotCount() {
    func normalised(_ text: String) -> String {
      String(decoding: DuplicateParagraphs.normalised(Array(text.utf8)[...]), as: UTF8.self)
    }
    #expect(normalised("Page 12, A\u{07}") == "page 00, a")
    #expect(normalised("„Straße“ ٣ – Ä!") == "straße 0  ä!")
  }
}
