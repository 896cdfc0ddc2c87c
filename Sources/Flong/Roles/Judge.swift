internal import FlongCore

/// Tells boilerplate from journalism: readable evidence is added up, and only what reaches the margin
/// is removed. Thin evidence keeps the text.
struct Judge: Sendable {
  /// Points from which a unit is boilerplate.
  static let margin = 5

  let corpus: SegmentedCorpus
  let texts: [ArticleText]
  let titles: [[UInt64]]
  let matches: Matches
  let facts: CollectionFacts
  let reprints: ReprintFinder.Groups
  let spread: ClusterSpread
  let topics: Topicality
  let switcher: LanguageSwitcher
  let user: UserVerdicts
  var places = CopyPlaces()

  /// One article with all that is known of its sentences.
  func view(article: Int) -> ArticleView {
    ArticleView(article: article, title: titles[article], corpus, matches, facts, spread, topics)
  }

  /// Verdicts for the sentences of all articles.
  func judge(articles: Int, workers: Workers) -> VerdictTable {
    nonisolated(unsafe) var verdicts = VerdictTable()
    verdicts.reserveCapacity(corpus.sentences.count)
    workers.inOrder(articles, grain: 512, space: VerdictTable()) { range, part in
      corpus.prefetchPages(ofArticles: range)
      texts[range].prefetchPages()
      part.removeAll()
      for article in range { part.append(judge(article: article)) }
    } pass: { part in
      verdicts.append(part)
    }
    return verdicts
  }

  /// Verdicts for the sentences of one article, in order.
  func judge(article: Int) -> [Verdict] {
    let view = view(article: article)
    let page = PageLayout.ofPage(view)
    let pageFacts = page.map { PageFacts(view, $0, places) }
    var verdicts = view.units.map { Verdict(cluster: $0.cluster) }
    let company = Company(view)
    let shared = SharedProse(view, company)
    var evidence: [Evidence] = []
    for i in view.units.indices where view.units[i].isRepeated {
      evidence.removeAll(keepingCapacity: true)
      if MarkRule.applies(view.units[i]) {
        evidence.append(MarkRule.evidence(view.units[i]))
        verdicts[i].isBoilerplate = true
        verdicts[i].role = .navigation
      } else {
        if let pageFacts {
          PageRule.weigh(view, i, pageFacts, company, into: &evidence)
        } else {
          RepetitionRule.weigh(view, i, facts, company, into: &evidence)
          FormRule.weigh(view, i, company, into: &evidence)
          TopicRule.weigh(view.units[i], into: &evidence)
          CueRule.weigh(view, i, company, into: &evidence)
          PositionRule.weigh(view, i, into: &evidence)
          DateRule.weigh(view, i, into: &evidence)
        }
        SharedProseRule.weigh(view, i, shared, company, into: &evidence)
        if evidence.reduce(0, { $0 + $1.points }) >= Judge.margin {
          verdicts[i].isBoilerplate = true
          verdicts[i].role = CueRule.role(view, i, company)
        }
      }
      verdicts[i].evidence = evidence
    }
    SwitcherRule.apply(view, article: article, self, to: &verdicts)
    NeighbourRule.apply(view, to: &verdicts)
    if let page { SlotRule.apply(view, page, places, to: &verdicts) }
    RemovalCap.apply(view, company, to: &verdicts)
    UserRule.apply(view, self, to: &verdicts)
    KeptRule.apply(view, article: article, self, to: &verdicts)
    return verdicts
  }
}
