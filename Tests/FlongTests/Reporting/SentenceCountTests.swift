import Testing

@testable import Flong

struct SentenceCountTests {
  @Test func partsAddUpToTheWhole() throws {
    let appeal = "Please donate today and support our journalism."
    var prose = Prose(seed: 12)
    let articles = Collection.articles((0..<6).map { _ in prose.paragraph() + "\n\n" + appeal })
    let analysis = Analysis(articles, Configuration())
    let role = try #require(Role.allCases.firstIndex(of: .appeal))
    let whole = SentenceCount(0..<6, analysis).roles[role]
    #expect(whole.removals == 6 && whole.kept == 0)
    #expect(whole.removedBytes == 6 * (appeal.utf8.count + 2))
    let parts = [0..<2, 2..<5, 5..<6].map { SentenceCount($0, analysis).roles[role] }
    #expect(parts.map(\.removals) == [2, 3, 1])
    #expect(parts.reduce(0) { $0 + $1.removedBytes } == whole.removedBytes)
    #expect(SentenceCount(0..<0, analysis).roles.allSatisfy { $0 == (0, 0, 0) })
  }

  @Test func whatConfidenceKeepsBackIsCounted() {
    var configuration = Configuration()
    configuration.minConfidence = 100
    let text = "Please donate today and support our journalism."
    let articles = Collection.articles(Array(repeating: text, count: 4))
    let count = SentenceCount(0..<4, Analysis(articles, configuration))
    #expect(count.unsure == (4, 4 * text.utf8.count))
  }
}
