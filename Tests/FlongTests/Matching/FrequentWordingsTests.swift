import Testing

@testable import Flong

struct FrequentWordingsTests {
  private static let line = "Get the harbour letter every morning."

  private func keys(_ lines: [String], sources: [String?]) throws -> (FrequentWordings, UInt32) {
    let collection = Collection(lines, sources: sources)
    let table = collection.matches.passages
    // Every passage stands for itself, but that the changed lines go with the first.
    var representatives = table.passages.indices.map { UInt32($0) }
    let first = table.ofSentence[0]
    for sentence in lines.indices { representatives[Int(table.ofSentence[sentence])] = first }
    let frequent = FrequentWordings(
      table, representatives, articles: table.articles(collection.corpus, Workers(jobs: 2)),
      sourceOfArticle: collection.facts.sourceOfArticle, workers: Workers(jobs: 2))
    return (frequent, first)
  }

  @Test func aSourceMustPrintItInSeveralArticles() throws {
    let line = FrequentWordingsTests.line
    let (frequent, first) = try keys(
      [line, line, line, line], sources: ["argus", "argus", "argus", "wire"])
    #expect(frequent.contains(source: 1, first) && !frequent.contains(source: 2, first))
    #expect(frequent.keys.count == 1)
    #expect(try keys([line, line, line], sources: ["argus", "argus", "wire"]).0.keys.isEmpty)
  }

  @Test func variantsCountWithTheirRepresentative() throws {
    let line = FrequentWordingsTests.line
    let (frequent, first) = try keys(
      [line, line, "Get the harbour letter every evening."], sources: [nil, nil, nil])
    #expect(frequent.keys == [UInt64(first)])
  }

  @Test func anArticleCountsOnce() throws {
    let line = FrequentWordingsTests.line
    let twice = "\(line)\n\n\(line)"
    let collection = Collection([twice, twice])
    let table = collection.matches.passages
    let frequent = FrequentWordings(
      table, table.passages.indices.map { UInt32($0) },
      articles: table.articles(collection.corpus, Workers(jobs: 1)),
      sourceOfArticle: collection.facts.sourceOfArticle, workers: Workers(jobs: 1))
    #expect(frequent.keys.isEmpty)
  }

  @Test func aFewWordsAttractNothing() throws {
    let line = "Get the harbour letter."
    #expect(try keys([line, line, line, line], sources: []).0.keys.isEmpty)
  }
}
