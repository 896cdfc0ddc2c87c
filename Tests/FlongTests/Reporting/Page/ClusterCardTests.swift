import Testing

@testable import Flong

struct ClusterCardTests {
  @Test func aCardKnowsPlacesDatesAndWhatWent() throws {
    let run = try FinishedRun.withAppeals()
    let (articles, contents) = (try run.articles(), try run.contents())
    let cards = try ClusterCard.read(
      run.file("clusters.jsonl"), lines: Array(contents.entries.indices), articles,
      PublicationDays(articles.rows.map(\.date)), try run.removals(), workers: run.workers)
    let appeal = try #require(cards.first { $0.members.count == 6 })
    #expect(appeal.first == Array("2026-05-01".utf8))
    #expect(appeal.last == Array("2026-05-06".utf8))
    #expect(appeal.earliest == EarliestCopy(row: 0, sameDay: 1, undated: 0))
    #expect(appeal.removed.places == 6 && appeal.removed.bytes > 200)
    #expect(appeal.fields.first?.name == "cluster")
    let kept = cards.filter { card in card.members.allSatisfy { $0.row >= 4 } }
    #expect(!kept.isEmpty && kept.allSatisfy { $0.removed == (0, 0) })
  }
}
