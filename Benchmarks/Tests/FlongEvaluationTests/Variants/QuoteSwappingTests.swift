import Flong
import Testing

@testable import FlongEvaluation

struct QuoteSwappingTests {
  private func swapped(_ text: String) -> Set<String> {
    // Every second article is changed: of twenty the same, both forms are there.
    let set = Variant.quotes.applied(to: ExampleSet.make((0..<20).map { _ in ["+" + text] }))
    for article in set.articles.indices {
      #expect(set.labelled(article) == [set.text(article)])
    }
    return Set(set.articles.indices.map { set.text($0) })
  }

  @Test func straightMarksBecomeCurly() {
    let text = "\"It's (\"so\")\", she said."
    #expect(swapped(text) == [text, "“It’s (“so”)”, she said."])
  }

  @Test func curlyMarksBecomeStraight() {
    let text = "“It’s ‘so’”, she said – once…"
    #expect(swapped(text) == [text, "\"It's 'so'\", she said – once…"])
  }
}
