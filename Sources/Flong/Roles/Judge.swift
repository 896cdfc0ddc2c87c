internal import FlongCore

/// Tells boilerplate from journalism: readable evidence is added up, and only what reaches the margin
/// is removed. Thin evidence keeps the text.
struct Judge: Sendable {
  /// Points from which a unit is boilerplate.
  static let margin = 5

  let corpus: SegmentedCorpus
  let texts: [[UInt8]]
  let titles: [[UInt64]]
  let matches: Matches
  let facts: CollectionFacts
  let reprints: ReprintFinder.Groups
  let spread: ClusterSpread
  let switcher: LanguageSwitcher
  let user: UserVerdicts

  /// Verdicts for the sentences of one article, in order.
  func judge(article: Int) -> [Verdict] {
    let view = ArticleView(
      article: article, title: titles[article], corpus, matches, facts, spread)
    var verdicts = view.units.map { Verdict(cluster: $0.cluster) }
    let company = Company(view)
    for i in view.units.indices where view.units[i].isRepeated {
      verdicts[i].evidence = RepetitionRule.evidence(view, i, facts, company)
      verdicts[i].evidence += FormRule.evidence(view, i, company)
      verdicts[i].evidence += CueRule.evidence(view, i, company)
      verdicts[i].evidence += PositionRule.evidence(view, i)
      verdicts[i].evidence += DateRule.evidence(view, i)
      if verdicts[i].points >= Judge.margin {
        verdicts[i].isBoilerplate = true
        verdicts[i].role = CueRule.role(view, i, company)
      }
    }
    SwitcherRule.apply(view, article: article, self, to: &verdicts)
    NeighbourRule.apply(view, to: &verdicts)
    RemovalCap.apply(view, company, to: &verdicts)
    UserRule.apply(view, self, to: &verdicts)
    KeptRule.apply(view, article: article, self, to: &verdicts)
    return verdicts
  }
}
