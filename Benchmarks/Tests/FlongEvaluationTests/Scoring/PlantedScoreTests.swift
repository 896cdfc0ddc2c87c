import Testing

@testable import FlongEvaluation

struct PlantedScoreTests {
  private func corpus(_ spans: [PlantedCorpus.Span]) -> PlantedCorpus {
    let set = ExampleSet.make([["+" + String(repeating: "x", count: 100)]])
    return PlantedCorpus(name: "made", articles: set.articles, spans: [spans])
  }

  private func span(_ bytes: Range<Int>, _ role: String) -> PlantedCorpus.Span {
    PlantedCorpus.Span(bytes: bytes, role: role, cluster: role)
  }

  @Test func rolesAreCountedInBytesAndPassages() {
    let score = PlantedScore(
      corpus([span(0..<20, "boilerplate"), span(40..<50, "quote"), span(60..<70, "quote")]),
      found: [[0..<30, 45..<50]], stripped: [[5..<15, 40..<44]])
    #expect(
      score.roles["boilerplate"]
        == .init(spans: 1, bytes: 20, found: 20, stripped: 10, spansStripped: 1))
    #expect(
      score.roles["quote"] == .init(spans: 2, bytes: 20, found: 5, stripped: 4, spansStripped: 0))
    #expect(score.found == 35 && score.foundPlanted == 25)
    #expect(score.stripped == 14 && score.strippedBoilerplate == 10)
  }

  @Test func wholeArticlesCountAsPlantedOnly() {
    let score = PlantedScore(
      corpus([span(0..<100, "article"), span(0..<10, "reprint")]), found: [[0..<50]],
      stripped: [[]])
    #expect(score.roles.keys.sorted() == ["reprint"])
    #expect(score.found == 50 && score.foundPlanted == 50)
  }
}
