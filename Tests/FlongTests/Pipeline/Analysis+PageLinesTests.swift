import Testing

@testable import Flong

struct AnalysisPageLinesTests {
  private let menu = (0..<10).map { number in
    ["Harbour news", "Weather map", "All trains", "Book shop", "City hall"][number % 5]
      + ["", " today"][number / 5]
  }

  private func articles() -> [Article] {
    var prose = Prose(seed: 3)
    let pages = (0..<6).map { _ in (menu + [prose.sentence(14)]).joined(separator: "\n") }
    let plain = "Weather map\n" + prose.sentence(14)
    return Collection.articles(
      pages + [plain, "Read more\n" + pages[0]], sources: [String?](repeating: "one", count: 8))
  }

  @Test func onlyRepeatedLinesOfPagesAreGiven() {
    let articles = articles()
    let lines = Analysis(articles, Configuration()).pageLines(of: articles, jobs: 1)
    // The seventh article is no page, and the sentences stand in one text.
    #expect(!lines.contains { $0.article == 6 })
    for article in 1..<6 {
      let text = articles[article].text
      let found = lines.filter { $0.article == article }
      #expect(found.map { String(decoding: text[$0.bytes], as: UTF8.self) } == menu)
    }
  }

  @Test func valuesAreThoseOfTheFeatures() throws {
    let articles = articles()
    let lines = Analysis(articles, Configuration()).pageLines(of: articles, jobs: 1)
    let line = try #require(lines.first { $0.article == 2 })
    let values = Dictionary(uniqueKeysWithValues: zip(PageLine.features, line.values))
    #expect(line.values.count == PageLine.features.count)
    #expect(values["words"] == 2 && values["sourceSize"] == 8 && values["isTerminated"] == 0)
  }

  /// With what the model gives they are the judge's points.
  @Test func pointsAreThoseBesideTheModel() throws {
    let articles = articles()
    let analysis = Analysis(articles, Configuration())
    let lines = analysis.pageLines(of: articles, jobs: 1)
    try #require(!lines.isEmpty)
    // Two articles hold the same story, which the removal cap saves.
    for line in lines where (1..<6).contains(line.article) {
      let sentence = try #require(
        analysis.corpus.sentences(ofArticle: line.article).first {
          analysis.corpus.sentences[$0].bytes == line.bytes
        })
      let model = PageRule.points(PageModel.standard.contributions(line.values))
      let evidence = analysis.verdicts.evidence(sentence)
      #expect(evidence.reduce(0) { $0 + $1.points } == line.points + model)
    }
  }

  @Test func threadsDoNotShow() {
    let articles = articles()
    let analysis = Analysis(articles, Configuration())
    #expect(
      analysis.pageLines(of: articles, jobs: 1) == analysis.pageLines(of: articles, jobs: 3))
  }
}
