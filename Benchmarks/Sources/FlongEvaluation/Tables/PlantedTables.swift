/// What is found and stripped of planted passages.
enum PlantedTables {
  static func tables(_ corpora: [PlantedResult]) -> [Table] { [roles(corpora), totals(corpora)] }

  private static func roles(_ corpora: [PlantedResult]) -> Table {
    Table(
      "planted",
      ["corpus", "role", "passages", "found", "stripped", "passages stripped"],
      corpora.flatMap { corpus in
        corpus.score.roles.sorted { $0.key < $1.key }.map { role, tally in
          [
            .text(corpus.name), .text(role), .count(tally.spans),
            .share(share(tally.found, of: tally.bytes)),
            .share(share(tally.stripped, of: tally.bytes)), .count(tally.spansStripped),
          ]
        }
      })
  }

  private static func totals(_ corpora: [PlantedResult]) -> Table {
    Table(
      "planted-precision",
      [
        "corpus", "articles", "kB", "found text that is planted",
        "stripped text that is boilerplate",
      ],
      corpora.map { corpus in
        let score = corpus.score
        return [
          .text(corpus.name), .count(corpus.articles), .count(corpus.bytes / 1000),
          .share(share(score.foundPlanted, of: score.found)),
          .share(share(score.strippedBoilerplate, of: score.stripped)),
        ]
      })
  }
}
