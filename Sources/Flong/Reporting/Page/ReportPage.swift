/// `report.html`: what a run found, to look at, from its result files.
///
/// `flong clean` and `flong report` make it in the same way from the same files, so a page never says
/// anything else than they do.
struct ReportPage {
  static let fileName = "report.html"

  /// An open folder of results, and its path as the user knows it.
  let folder: Int32
  let path: String
  /// `summary.json`; what differs from run to run is left out.
  let summary: [UInt8]
  let workers: Workers

  /// The page. `texts` gives original texts, in the order asked for.
  func document(
    texts: ([Int], ArticleTable, RemovalTable) throws(FlongError) -> [[UInt8]]
  ) throws(FlongError) -> [UInt8] {
    let articles = try ArticleTable(try file("articles.jsonl"), workers: workers)
    let limits = ReportLimits(articles: articles.rows.count)
    let table = try PairTable(try file("pairs.jsonl"), articles, workers: workers)
    let contents = try ClusterTableOfContents(try file("clusters.jsonl"), workers: workers)
    let removals = try RemovalTable(
      try file(LedgerWriter.fileName), articles, contents, workers: workers)
    let neighbourhoods = Neighbourhoods(articles: articles.rows.count, table)
    let onMatrix = neighbourhoods.densest(limits.articles)
    let shownTexts = try ShownTexts(
      ranked: neighbourhoods.ranked, sizes: articles.rows.map(\.bytes), budget: limits.texts
    ) { rows throws(FlongError) in try texts(rows, articles, removals) }

    var marks = TextMarks(shownTexts)
    var evidence = EvidenceTable()
    let cards = try self.cards(contents, articles, removals, limits)
    let numbers = Dictionary(uniqueKeysWithValues: cards.enumerated().map { ($1.line, $0) })
    let spans = try SpanTable(
      try file("spans.jsonl"), articles, contents, limits, workers: workers, isShown: marks.shows)
    let stories = try StoryTable(try file("stories.jsonl"), articles, workers: workers)
    let shown = ShownArticles(
      rows(onMatrix, shownTexts, cards, spans, stories, limits), of: articles.rows.count)
    try marks.mark(removals, cards: numbers, &evidence, workers: workers)
    try marks.mark(
      kept: try file("kept.jsonl"), articles, contents, cards: numbers, &evidence, workers: workers)
    for (number, card) in cards.enumerated() { marks.mark(card, number: number) }
    marks.mark(spans, cards: numbers) { shown[$0] }

    let blocks = ReportBlocks(
      limits: limits, articles: articles, shown: shown, pairs: table, onMatrix: onMatrix)
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

  private func file(_ name: String) throws(FlongError) -> ResultFile {
    try ResultFile(name, below: folder, path: path)
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
      chosen, of: contents, articles, days, removals, workers: workers)
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
