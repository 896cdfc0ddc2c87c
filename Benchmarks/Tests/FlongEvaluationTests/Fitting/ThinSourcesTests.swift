import Flong
import Testing

@testable import FlongEvaluation

struct ThinSourcesTests {
  @Test func threeArticlesOfASourceStay() {
    let set = ExampleSet.make(
      (0..<9).map { ["+Article \($0)"] },
      sources: ["one", "one", nil, "two", "one", "one", nil, nil, nil])
    let thin = ThinSources.applied(to: set)
    #expect(thin.articles.map(\.id) == ["a0", "a1", "a2", "a3", "a4", "a6", "a7", "a8"])
    #expect(thin.labels.count == 8)
    #expect(thin.labelled(4) == ["Article 4"])
  }
}
