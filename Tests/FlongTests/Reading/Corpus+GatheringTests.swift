import Testing

@testable import Flong

struct CorpusGatheringTests {
  /// A thousand texts of ten bytes, which lie in memory in the opposite order of the articles.
  private var corpus: Corpus {
    let bytes = (0..<10_000).map { UInt8(0x61 + $0 % 26) }
    return Corpus(
      articles: (0..<1_000).reversed().map {
        Article(
          id: "\(9_999 - $0)", text: ArticleText(bytes, $0 * 10..<$0 * 10 + 10), origin: .file(0))
      })
  }

  private func runs(_ corpus: Corpus) -> Int { corpus.articles.map(\.text).memoryRuns().count }

  @Test(arguments: [1, 3])
  func textsLieInTheOrderOfTheirArticles(jobs: Int) {
    var gathered = corpus
    gathered.gatherTexts(within: 39_999, Workers(jobs: jobs))
    #expect(gathered.articles == corpus.articles)
    #expect(runs(corpus) == 1_000)
    #expect(runs(gathered) == 4)
  }

  @Test(arguments: [nil, 40_000])
  func theyStayWhereARunFits(memory: Int?) {
    var gathered = corpus
    gathered.gatherTexts(within: memory, Workers(jobs: 1))
    #expect(runs(gathered) == 1_000)
  }
}
