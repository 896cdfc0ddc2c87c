import Flong
import Testing

@testable import FlongEvaluation

struct VariantTests {
  @Test func withoutSourcesOnlyTheTextIsLeft() {
    let set = ExampleSet.make([["+One.", "-Two."]])
    let bare = Variant.withoutSources.applied(to: set)
    #expect(set.articles[0].source != nil && set.articles[0].url != nil)
    #expect(bare.articles[0].source == nil && bare.articles[0].url == nil)
    #expect(bare.text(0) == set.text(0))
    #expect(bare.labels == set.labels)
  }

  @Test(arguments: Variant.allCases) func everyVariantIsTheSameEachTime(_ variant: Variant) {
    let paragraph = (0..<30).map { "Sentence \"\($0)\" of this text." }.joined(separator: " ")
    let menu = (0..<12).map { "-Item \($0)" }
    let set = ExampleSet.make((0..<6).map { _ in ["+" + paragraph, "-" + paragraph] + menu })
    let (one, two) = (variant.applied(to: set), variant.applied(to: set))
    let isSame = one.articles == two.articles && one.labels == two.labels
    #expect(isSame)
    let isChanged = one.articles != set.articles
    #expect(isChanged)
  }
}
