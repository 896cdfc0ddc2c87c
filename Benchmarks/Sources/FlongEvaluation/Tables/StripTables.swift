/// How well boilerplate is stripped and journalism kept: Flong beside the baselines, by role, and by
/// language.
enum StripTables {
  private static let scores = [
    "precision", "recall", "F1", "characters: precision", "recall", "F1", "repeated found",
    "journalism lost",
  ]

  static func tables(_ sets: [SetResult]) -> [Table] {
    [sizes(sets), methods(sets), roles(sets), languages(sets)]
  }

  private static func sizes(_ sets: [SetResult]) -> Table {
    Table(
      "sets", ["set", "articles", "kB", "scored paragraphs", "boilerplate", "listed pairs"],
      sets.map { set in
        let paragraphs = set.strip?.paragraphs ?? Confusion()
        let boilerplate = paragraphs.truePositives + paragraphs.falseNegatives
        let journalism = paragraphs.falsePositives + paragraphs.trueNegatives
        return [
          .text(set.name), .count(set.articles), .count(set.bytes / 1000),
          .count(boilerplate + journalism), .count(boilerplate),
          .count(set.pairs?.grades.reduce(0) { $0 + $1.pairs } ?? 0),
        ]
      })
  }

  private static func methods(_ sets: [SetResult]) -> Table {
    Table(
      "stripping", ["set", "method"] + scores,
      sets.flatMap { set -> [[Cell]] in
        guard let strip = set.strip else { return [] }
        return [[.text(set.name), .text("**Flong**")] + cells(strip)]
          + set.baselines.map { [.text(set.name), .text($0.baseline.rawValue)] + cells($0.score) }
      })
  }

  private static func cells(_ score: StripScore) -> [Cell] {
    [
      .share(score.paragraphs.precision), .share(score.paragraphs.recall),
      .share(score.paragraphs.f1), .share(score.characters.precision),
      .share(score.characters.recall), .share(score.characters.f1), .share(score.repeatedRecall),
      .share(score.lost),
    ]
  }

  private static func roles(_ sets: [SetResult]) -> Table {
    Table(
      "roles",
      ["set", "label", "role", "paragraphs", "stripped", "characters", "characters stripped"],
      sets.flatMap { set in
        let roles = set.roles.keys.sorted {
          ($1.isBoilerplate ? 1 : 0, $0.name ?? "~") < ($0.isBoilerplate ? 1 : 0, $1.name ?? "~")
        }
        return roles.compactMap { role -> [Cell]? in
          guard let score = set.roles[role] else { return nil }
          let (paragraphs, characters) = (score.paragraphs, score.characters)
          let wanted = role.isBoilerplate
          return [
            .text(set.name), .text(wanted ? "boilerplate" : "journalism"),
            .text(role.name ?? "no role given"),
            .count(paragraphs.total), .share(wanted ? paragraphs.recall : paragraphs.fallout),
            .count(characters.total), .share(wanted ? characters.recall : characters.fallout),
          ]
        }
      })
  }

  private static func languages(_ sets: [SetResult]) -> Table {
    Table(
      "languages", ["set", "language", "paragraphs"] + scores,
      sets.filter { $0.languages.count > 1 }.flatMap { set in
        set.languages.sorted { $0.key < $1.key }.map { language, score in
          [.text(set.name), .text(language), .count(score.paragraphs.total)] + cells(score)
        }
      })
  }
}
