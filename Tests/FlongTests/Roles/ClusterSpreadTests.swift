import Testing

@testable import Flong

struct ClusterSpreadTests {
  private func spread(
    _ texts: [String], sources: [String?] = []
  ) -> (of: (String) -> Int?, spread: ClusterSpread) {
    let collection = Collection(texts, sources: sources)
    let reprints = ReprintFinder().find(
      collection.corpus, collection.matches, collection.facts, workers: Workers(jobs: 2))
    let spread = ClusterSpread(
      collection.corpus, collection.matches, collection.facts, reprints, workers: Workers(jobs: 2))
    return (
      { text in
        collection.sentences(text).first.flatMap { collection.matches.cluster(ofSentence: $0) }
      }, spread
    )
  }

  /// One paragraph of prose above each line, so that no article is a reprint of another.
  private func articles(_ lines: [String]) -> [String] {
    var prose = Prose(seed: 41)
    return lines.map { "\(prose.paragraph(3))\n\n\($0)" }
  }

  @Test func copiesWithOneWordingDoNotDiffer() throws {
    let line = "Letters from the harbour, week by week"
    let (cluster, spread) = spread(articles([line, line, line]))
    #expect(spread[try #require(cluster(line))].differs == false)
  }

  @Test func linesOfWhichNoTwoAreEqualDiffer() throws {
    let lines = ["north", "south", "east"].map {
      "Ferry to the \($0) quay of Tarn leaves at noon from the old pier"
    }
    let (cluster, differing) = spread(articles(lines))
    #expect(differing[try #require(cluster(lines[0]))].differs == true)
    // One that stands twice is a wording of its own.
    let (same, twice) = spread(articles(lines + [lines[0]]))
    #expect(twice[try #require(same(lines[0]))].differs == false)
  }

  /// Figures are slots: they vary, and the words are the same.
  @Test func figuresVaryButDoNotDiffer() throws {
    let lines = (3...5).map { "Ferry number \($0) leaves at noon" }
    let (cluster, spread) = spread(articles(lines))
    let number = try #require(cluster(lines[0]))
    #expect(spread[number].varies == true)
    #expect(spread[number].differs == false)
  }

  @Test func groupsAndSourcesCountArticles() throws {
    let line = "Letters from the harbour, week by week"
    let (cluster, spread) = spread(
      articles([line, line, line, "None"]), sources: ["argus", "argus", "wire", "wire"])
    let number = try #require(cluster(line))
    #expect(spread[number].groups == 3)
    #expect(spread.inSource(number, 1) == 2)
    #expect(spread.inSource(number, 2) == 1)
    #expect(!spread.isReprinted(number, 0))
  }

  @Test func reprintsCountOnce() throws {
    var prose = Prose(seed: 42)
    let body = "\(prose.paragraph(4))\n\n\(prose.paragraph(4))"
    let line = "Letters from the harbour, week by week"
    let texts = ["\(body)\n\n\(line)", "\(body)\n\n\(line)"] + articles([line])
    let (cluster, spread) = spread(texts)
    let number = try #require(cluster(line))
    #expect(spread[number].groups == 2)
    #expect(spread.isReprinted(number, 0) && spread.isReprinted(number, 1))
    #expect(!spread.isReprinted(number, 2))
  }
}
