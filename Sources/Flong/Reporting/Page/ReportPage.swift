/// `report.html`: what a run found, to look at.
///
/// `flong clean` and `flong report` make it in the same way of the same tables, so a page never says
/// anything else than the result files do.
struct ReportPage<Source: ReportSource> {
  let source: Source
  /// `summary.json`; what differs from run to run is left out.
  let summary: [UInt8]
  let workers: Workers

  func document() throws(FlongError) -> [UInt8] {
    let articles = try source.articles()
    let limits = ReportLimits(articles: articles.rows.count)
    let neighbourhoods = try source.neighbourhoods(articles)
    let contents = try source.contents()
    let removals = try source.removals(articles, contents)
    let onMatrix = neighbourhoods.densest(limits.articles)
    let shownTexts = try ShownTexts(
      ranked: neighbourhoods.ranked, sizes: articles.rows.map(\.bytes), budget: limits.texts
    ) { rows throws(FlongError) in try source.texts(rows, articles, removals) }

    var marks = TextMarks(shownTexts)
    var evidence = EvidenceTable()
    let cards = try self.cards(contents, articles, removals, limits)
    let numbers = Dictionary(uniqueKeysWithValues: cards.enumerated().map { ($1.line, $0) })
    let spans = SpanTable(
      try source.spans(articles, contents, isShown: marks.shows), limits,
      articles: articles.rows.count, isShown: marks.shows)
    let stories = try source.stories(articles)
    let shown = ShownArticles(
      rows(onMatrix, shownTexts, cards, spans, stories, limits), of: articles.rows.count)
    let gone = removals.removals.filter { marks.shows($0.row) }
    marks.mark(gone, try source.evidence(of: gone), cards: numbers, &evidence)
    marks.mark(
      kept: try source.kept(articles, contents, isShown: marks.shows), cards: numbers, &evidence)
    for (number, card) in cards.enumerated() { marks.mark(card, number: number) }
    marks.mark(spans, cards: numbers) { shown[$0] }

    let blocks = ReportBlocks(
      limits: limits, articles: articles, shown: shown, neighbourhoods: neighbourhoods,
      onMatrix: onMatrix, workers: workers)
    let clusterBlock = blocks.clusterBlock(
      cards, of: contents.entries.count, &evidence)
    return PageShell.document([
      ("flong-data", blocks.indexBlock(summary: summary, stories: stories)),
      ("flong-pairs", blocks.pairBlock()),
      ("flong-clusters", clusterBlock),
      ("flong-evidence", ReportBlocks.evidenceBlock(evidence)),
      ("flong-texts", blocks.textBlock(shownTexts, marks)),
    ])
  }

  /// The cards of the chosen clusters, as far as their bytes allow.
  private func cards(
    _ contents: ClusterTableOfContents, _ articles: ArticleTable, _ removals: RemovalTable,
    _ limits: ReportLimits
  ) throws(FlongError) -> [ClusterCard] {
    let removed = removals.bytes(clusters: contents.entries.count)
    let chosen = contents.chosen(limits.clusters, removed: removed)
    let days = PublicationDays(articles.rows.map(\.date))
    let cards = try ClusterCard.read(
      try source.clusters(chosen), lines: chosen, articles, days, removals, workers: workers)
    var left = limits.clusterBytes
    return cards.filter { card in
      left -= card.fields.reduce(0) { $0 + PageShell.sizeInPage($1.value) }
      return left >= 0
    }
  }

  /// Every article that some part of the page names.
  private func rows(
    _ onMatrix: [Int], _ texts: ShownTexts, _ cards: [ClusterCard], _ spans: SpanTable,
    _ stories: StoryTable, _ limits: ReportLimits
  ) -> Set<Int> {
    var rows = Set(onMatrix).union(texts.rows)
    for card in cards {
      rows.formUnion(card.members.prefix(limits.members).map(\.row))
      if let first = card.earliest.row { rows.insert(first) }
    }
    for span in spans.spans { rows.formUnion([span.a.row, span.b.row]) }
    for story in stories.stories.prefix(StoryTable.most) { rows.formUnion(story.members) }
    return rows
  }
}
