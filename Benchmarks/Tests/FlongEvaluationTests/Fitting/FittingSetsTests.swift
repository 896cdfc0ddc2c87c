import Flong
import Testing

@testable import FlongEvaluation

struct FittingSetsTests {
  @Test func eachSetHasItsForms() {
    var said: [String] = []
    let forms = FittingSets.forms([ExampleSet.pages(sources: 2)], jobs: 1) { said.append($0) }
    #expect(
      forms.map(\.name) == [
        "example", "example, words varied", "example, no sources", "example, thin",
      ])
    #expect(forms.map(\.set.articles.count) == [10, 10, 10, 6])
    #expect(forms[..<2].allSatisfy { $0.cap == FittingSets.cap })
    #expect(forms[2...].allSatisfy { $0.cap == FittingSets.formCap })
    #expect(said.count == 4)
    // An article is held back in all of its forms at once.
    #expect(forms[0].folds == forms[1].folds && forms[0].folds == forms[2].folds)
    #expect(forms[3].folds == Array(forms[0].folds[0..<3] + forms[0].folds[5..<8]))
    #expect(forms[1].set.articles.map(\.source) == forms[0].set.articles.map(\.source))
    #expect(forms[1].set.articles.map(\.text) != forms[0].set.articles.map(\.text))
    #expect(forms[2].set.articles.allSatisfy { $0.source == nil })
  }

  @Test func fewArticlesAreNotThinnedAndKeptOnesAlonePassBy() {
    let few = ExampleSet.make([["-Menu", "+News."], ["+More."]], sources: ["one", "two"])
    #expect(FittingSets.forms([few], jobs: 1) { _ in }.count == 3)
    #expect(FittingSets.forms([ExampleSet.make([["+News."]])], jobs: 1) { _ in }.isEmpty)
  }
}
