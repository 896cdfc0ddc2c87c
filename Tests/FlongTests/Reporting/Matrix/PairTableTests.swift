import Testing

@testable import Flong

struct PairTableTests {
  @Test func theNumbersAreTheDecimalsOfTheFile() throws {
    let articles = try ArticleTable(
      ResultFile(Array(#"{"id":"a"}"#.utf8 + [0x0A] + #"{"id":"b"}"#.utf8), path: ""),
      workers: Workers(jobs: 1))
    let line =
      #"{"a":"a","b":"b","relation":"excerpt","raw":{"resemblance":0.18099,"containment_a":1.00000,"#
      + #""containment_b":0.00001,"frame":0.5,"shared_words":151},"cleaned":{"resemblance":0.00000,"#
      + #""containment_a":0.30482,"containment_b":0.01948,"frame":0.5,"shared_words":14}}"#
    let table = try PairTable(
      ResultFile(Array(line.utf8), path: ""), articles, workers: Workers(jobs: 1))
    let pair = try #require(table.pairs.first)
    #expect((pair.a, pair.b) == (0, 1))
    #expect(ArticleRelation.allCases[Int(pair.relation)] == .excerpt)
    #expect(
      pair.raw
        == PairTable.Measure(resemblance: 18_099, inSecond: 100_000, inFirst: 1, sharedWords: 151))
    #expect(
      pair.cleaned
        == PairTable.Measure(resemblance: 0, inSecond: 30_482, inFirst: 1_948, sharedWords: 14))
    #expect(pair.weight == 2 * 30_482 + 100_000)
  }

  @Test func theSameArticlesAreExactlyOne() throws {
    let pair = try #require(try FinishedRun.withAppeals().pairs().pairs.last)
    #expect(Int(pair.cleaned.resemblance) == PairTable.one)
    #expect(Int(pair.raw.resemblance) == PairTable.one)
  }

  @Test func aDamagedLineIsNamed() throws {
    let articles = try FinishedRun.withAppeals().articles()
    #expect(throws: FlongError.self) {
      _ = try PairTable(
        ResultFile(Array("{}\n{\"a\":".utf8), path: "pairs.jsonl"), articles,
        workers: Workers(jobs: 1))
    }
  }
}
