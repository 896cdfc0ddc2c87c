/// The more different articles print a wording, and the larger their share of the source, the likelier
/// it belongs to the page and not to the article.
enum RepetitionRule {
  /// Appends what speaks for or against a unit.
  static func weigh(
    _ view: ArticleView, _ i: Int, _ facts: CollectionFacts, _ company: Company,
    into result: inout [Evidence]
  ) {
    let unit = view.units[i]
    let elsewhere = unit.sourceIsKnown && unit.inSource < 2
    result.append(
      // What only other sources print is a common phrase, not furniture of this page.
      elsewhere
        ? Evidence("elsewhere", 2, "stands in # articles, no other of its source", unit.repeats)
        : Evidence(
          "repeated",
          points(facts.hasSources ? max(unit.inSource, min(unit.repeats, 3)) : unit.repeats),
          "stands in # different articles", unit.repeats))
    let share = unit.inSource * 100 / max(1, unit.sourceSize)
    if unit.inSource >= 2 && unit.inSource < 4 && share == 100 && !unit.form.isProse
      && unit.sourceIsKnown
    {
      result.append(Evidence("share", 1, "in all # articles of its source", unit.sourceSize))
    }
    if unit.inSource >= 4 {
      let small = unit.isStanding ? (share >= 3 ? 0 : -3) : (share >= 3 ? -2 : -5)
      let points =
        share >= 50
        ? 3 : share >= 20 ? 2 : share >= 8 ? 1 : unit.isUncued ? small : 0
      result.append(
        Evidence(
          "share", points,
          facts.hasSources
            ? "in # of # articles of its source"
            : "in # of # articles of the collection (no source is known)",
          unit.inSource, unit.sourceSize))
    }
    // A small share of a source, or no source at all: two or three copies may be chance.
    if unit.repeats <= 3 && unit.isUncued && company.stretch[i] < 0
      && !(unit.sourceIsKnown && unit.inSource >= 2 && share >= 20)
    {
      result.append(Evidence("thin", -4, "too few copies to tell"))
    }
    if facts.hasSources && unit.sources >= 2 && unit.form.isProse && !unit.isStanding {
      // Prose that runs in several outlets is agency copy, unless each prints it again and again.
      let perSource = unit.repeats / unit.sources
      result.append(
        Evidence("sources", perSource >= 3 ? -1 : -4, "# sources print it", unit.sources))
    }
  }

  private static func points(_ repeats: Int) -> Int {
    switch repeats {
    case ..<2: 0
    case 2: 2
    case 3: 3
    case 4...5: 4
    case 6...9: 5
    default: 6
    }
  }
}
