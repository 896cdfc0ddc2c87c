import Flong
import Testing

@testable import FlongEvaluation

struct EvaluationTests {
  private let words = """
    bridge river Monday engineers crack pillar repairs spring mayor council ferry harbour otters \
    judges library snow pass choir bakers market schools roofs coast comet trams union strike \
    valley garden pilots witness road summer trial budget museum lantern winter orchard forest
    """.split(separator: " ")

  /// Two sentences that no other number has.
  private func news(_ number: Int) -> String {
    let draw = Draw("news", article: "\(number)")
    let drawn = (0..<30).map { words[draw.number($0, below: words.count)] }
    return "+The \(drawn.prefix(15).joined(separator: " ")). "
      + "A \(drawn.suffix(15).joined(separator: " "))."
  }

  /// A set with everything: menus, an appeal, reprints, pairs, clusters and languages.
  private func set() -> LabelledSet {
    let story =
      "+The old bridge over the river was closed on Monday after engineers found a deep crack in "
      + "one of its four pillars. Repairs will take until spring, the mayor told the council."
    var set = ExampleSet.make(
      (0..<12).map { number in
        [
          "-Sign up for our newsletter", number < 2 ? story : news(number),
          "-Please support our newsroom with a donation today.",
        ]
      })
    set.languages = set.articles.indices.map { $0 % 2 == 0 ? "en" : "de" }
    set.pairs = [TruthPair(a: 0, b: 1, relation: Relation("duplicate"), score: 1)]
    set.clusters = ArticleClusters.joined([(0, 1)], of: 12)
    return set
  }

  @Test func threadsDoNotShow() {
    var folder = SetFolder()
    folder.sets = [set()]
    let one = Evaluation(folder, jobs: 1) { _ in }
    let three = Evaluation(folder, jobs: 3) { _ in }
    #expect(one.tables == three.tables)
  }

  @Test func everyTableHasRowsOfItsKind() throws {
    var folder = SetFolder()
    folder.sets = [set()]
    let set = set()
    folder.planted = [
      PlantedCorpus(
        name: "made", articles: set.articles,
        spans: set.labels.map { labels in
          labels.map {
            .init(bytes: $0.bytes, role: $0.isBoilerplate ? "boilerplate" : "quote", cluster: "c")
          }
        })
    ]
    let tables = Evaluation(folder, jobs: 1) { _ in }.tables
    #expect(tables.allSatisfy { !$0.rows.isEmpty })
    #expect(Set(tables.map(\.name)).count == tables.count)
    let stripping = try #require(tables.first { $0.name == "stripping" })
    #expect(stripping.rows.count == 1 + Baseline.allCases.count)
    // The appeal and the invitation go from all twelve articles, and no story does.
    #expect(stripping.rows[0][2...4] == [.share(1), .share(1), .share(1)])
    #expect(stripping.rows[0].last == .share(0))
  }
}
