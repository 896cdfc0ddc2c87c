internal import FlongCore

/// Everything that a run finds out about a collection, before anything is written.
public struct Analysis: Sendable {
  let settings: MatchSettings
  /// The bytes of every article.
  let texts: [ArticleText]
  let corpus: SegmentedCorpus
  let matches: Matches
  let facts: CollectionFacts
  let disposition: Disposition
  let reprints: ReprintFinder.Groups
  /// Verdicts of all sentences.
  let verdicts: VerdictTable
  /// Removals of each article.
  let edits: Lists<Edit>
  let spans: [SharedSpan]
  /// Lines that differ in a name only; no rule weighs them.
  let nameTemplates: NameTemplates
  /// Article pairs with shared text.
  public let pairs: [ArticlePair]
  /// Articles that are one story.
  let stories: [Story]
  /// Groups too large to list all their pairs.
  let limitedGroups: Int
}

extension Analysis {
  /// Runs every stage in order: segments, matches, judges, plans the edits, compares.
  public init(
    _ articles: [Article], _ configuration: Configuration, progress: Progress = Progress()
  ) {
    var clock = StageClock(progress: progress)
    self.init(articles, configuration, clock: &clock)
  }

  init(_ articles: [Article], _ configuration: Configuration, clock: inout StageClock) {
    let workers = Workers(jobs: configuration.jobs)
    let texts = articles.map(\.text)
    self.texts = texts
    settings = configuration.matching

    clock.begin("segmenting")
    corpus = Segmenter().segment(articles, workers: workers)

    clock.begin("matching")
    let sources = CollectionFacts(
      sources: articles.map(\.source), dates: articles.map(\.date))
    let matches = Matches(
      corpus, texts: texts, sourceOfArticle: sources.sourceOfArticle,
      settings: configuration.matching, memory: configuration.memory, workers: workers)
    self.matches = matches

    clock.begin("judging")
    facts = CollectionFacts(
      sources, texts: texts, corpus: corpus, matches: matches,
      lexicon: .standard(with: configuration.cueFiles),
      workers: workers)
    reprints = ReprintFinder().find(corpus, matches, facts, workers: workers)
    let judge = Judge(
      articles, corpus, matches, facts, reprints, configuration.user, workers: workers)
    verdicts = judge.judge(articles: articles.count, workers: workers)

    clock.begin("planning")
    disposition = Disposition(
      matches: matches,
      policies: PolicyTable(
        configuration.policies, configuration.sourcePolicies, sources: articles.map(\.source)),
      minConfidence: configuration.minConfidence)
    let planner = EditPlanner(corpus: corpus, disposition: disposition)
    let verdicts = verdicts
    let corpus = corpus
    edits = Lists(
      joining: workers.map(articles.count, grain: 256) { range in
        var edits = Lists<Edit>()
        texts[range].prefetchPages()
        for article in range {
          edits.append(
            planner.edits(article: article, text: texts[article], verdicts: verdicts))
        }
        return edits
      })

    clock.begin("comparing")
    nameTemplates = NameTemplates(corpus, matches.passages, texts, workers: workers)
    let spanJudge = SpanJudge(
      corpus: corpus, texts: texts, matches: matches, reprints: reprints, verdicts: verdicts)
    spans = workers.flatMap(matches.spans.count, grain: 256) { range in
      spanJudge.judge(matches.spans[range])
    }
    let removed = Analysis.removed(edits, corpus)
    let proposer = PairProposer(settings: configuration.matching)
    let (sharing, limited) = proposer.sharing(matches)
    limitedGroups = limited
    var comparer = ArticleComparer(
      settings: configuration.matching, corpus: corpus, removed: removed, forms: facts.forms)
    comparer.memory = configuration.memory
    pairs = comparer.measure(
      sharing: sharing,
      proposed: proposer.alike(corpus, removed: removed, workers: workers), workers: workers)
    stories = StoryFinder(pairs: pairs, compare: comparer.single()).find(articles: articles.count)
  }

  /// Whether each sentence goes.
  private static func removed(_ edits: Lists<Edit>, _ corpus: SegmentedCorpus) -> [Bool] {
    var removed = [Bool](repeating: false, count: corpus.sentences.count)
    for edit in edits.values { for sentence in edit.sentences { removed[sentence] = true } }
    return removed
  }
}
