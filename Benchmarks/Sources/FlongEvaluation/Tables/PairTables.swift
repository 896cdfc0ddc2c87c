/// Pairs of articles: joined or not, by relation, and how exact their resemblances are.
enum PairTables {
  static func tables(_ sets: [SetResult]) -> [Table] {
    [pairs(sets), grades(sets), errors(sets)]
  }

  private static func pairs(_ sets: [SetResult]) -> Table {
    Table(
      "pairs",
      [
        "set", "positive", "negative", "precision", "recall", "F1", "joined, not listed",
        "F1 if these are wrong", "resemblance ≥ 0.3", "measured",
      ],
      sets.compactMap { set in
        guard let pairs = set.pairs else { return nil }
        let listed = pairs.listed
        guard listed.truePositives + listed.falseNegatives > 0 else { return nil }
        return [
          .text(set.name), .count(listed.truePositives + listed.falseNegatives),
          .count(listed.falsePositives + listed.trueNegatives), .share(listed.precision),
          .share(listed.recall), .share(listed.f1), .count(pairs.unlisted), .share(pairs.open.f1),
          .count(pairs.alike),
          .share(share(pairs.alikeMeasured, of: pairs.alike)),
        ]
      })
  }

  private static func grades(_ sets: [SetResult]) -> Table {
    Table(
      "relations",
      [
        "set", "relation", "counts as", "pairs", "joined", "mean resemblance", "mean containment",
      ],
      sets.flatMap { set in
        (set.pairs?.grades ?? []).map { grade in
          [
            .text(set.name), .text(grade.relation.name), .text("\(grade.relation.sense)"),
            .count(grade.pairs), .count(grade.joined),
            .decimal(grade.resemblance / Double(grade.pairs)),
            .decimal(grade.containment / Double(grade.pairs)),
          ]
        }
      })
  }

  private static func errors(_ sets: [SetResult]) -> Table {
    Table(
      "errors",
      ["set", "resemblance", "pairs", "mean error", "95 %", "largest", "bias"],
      sets.flatMap { set -> [[Cell]] in
        guard let errors = set.errors else { return [] }
        let rows = [
          ("exact, as printed", errors.exact), ("exact, cleaned", errors.cleaned),
          ("estimated by signatures", errors.estimated),
        ]
        return rows.filter { $0.1.count > 0 }.map { name, error in
          [
            .text(set.name), .text(name), .count(error.count), .decimal(error.mean),
            .decimal(error.percentile95), .decimal(error.largest), .decimal(error.bias),
          ]
        }
      })
  }
}
