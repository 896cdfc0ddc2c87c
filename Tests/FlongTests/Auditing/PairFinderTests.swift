import FlongCore
import Testing

@testable import Flong

struct PairFinderTests {
  @Test func fates() {
    let articles = AuditTests.prose
    let workers = Workers(jobs: 1)
    let matcher = PassageMatcher(settings: MatchSettings())
    let corpus = Segmenter().segment(articles, workers: workers)
    let table = PassageTable(corpus, texts: articles.map(\.text), workers: workers)
    let alike = CandidatePair(table.ofParagraph[0], table.ofParagraph[1])
    let apart = CandidatePair(table.ofParagraph[0], table.ofParagraph[4])
    let alone = table.passages.indices.map { UInt32($0) }
    var scratch = PassageMatcher.Scratch()
    func fate(_ pair: CandidatePair, proposed: [CandidatePair], clusters: [UInt32])
      -> AuditTally.Fate
    {
      PairFinder(
        proposed: proposed, representatives: clusters, table: table, corpus: corpus,
        matcher: matcher
      ).fate(of: pair, &scratch)
    }
    var joined = alone
    joined[Int(alike.second)] = alike.first
    #expect(fate(alike, proposed: [alike], clusters: alone) == .proposed)
    #expect(fate(alike, proposed: [], clusters: joined) == .clustered)
    #expect(fate(alike, proposed: [], clusters: alone) == .unsettled)
    #expect(fate(apart, proposed: [alike], clusters: alone) == .missed)
  }
}
