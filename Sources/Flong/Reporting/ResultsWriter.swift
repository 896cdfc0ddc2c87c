/// Writes everything that a run gives into its output folder.
struct ResultsWriter {
  let corpus: Corpus
  let analysis: Analysis
  let configuration: Configuration
  let folder: OutputFolder
  private let names: ResultNames
  private let titles: [String]
  private let workers: Workers

  init(
    corpus: Corpus, analysis: Analysis, configuration: Configuration, folder: OutputFolder
  ) {
    self.corpus = corpus
    self.analysis = analysis
    self.configuration = configuration
    self.folder = folder
    workers = Workers(jobs: configuration.jobs)
    names = ResultNames(corpus.articles, analysis, workers: workers)
    titles = ArticleReport.titles(of: corpus.articles, analysis, workers: workers)
  }

  /// Writes all but the report and the summary, which comes last because it marks a finished run.
  ///
  /// Returns the lengths of the lines of `clusters.jsonl`.
  func write(
    _ summaries: [ClusterSummary], kept rows: [KeptReport.Row]
  ) throws(FlongError) -> [Int] {
    let removals = analysis.edits.mapValues(\.removal)
    try CleanedWriter(corpus: corpus, removals: removals)
      .write(into: folder, jobs: configuration.jobs)
    try writeLedger(removals)
    try writeArticles()
    let lengths = try writeClusters(summaries)
    let kept = KeptReport(analysis: analysis, names: names)
    try writeLines("kept.jsonl", rows, grain: 256) { kept.write($0, to: &$1) }
    let spans = SpanReport(names: names)
    try writeLines("spans.jsonl", analysis.spans, grain: 1_024) { spans.write($0, to: &$1) }
    try writePairs()
    let stories = StoryReport(analysis: analysis, names: names)
    try writeLines("stories.jsonl", analysis.stories, grain: 256) { stories.write($0, to: &$1) }
    return lengths
  }

  /// Writes the matrix alone, and what names its rows.
  func writeMatrix() throws(FlongError) {
    try writeArticles()
    try writePairs()
    try writeMatrixFiles(makeNeighbourhoods())
    var json = JSONWriter()
    json.beginObject()
    json.key("flong")
    json.string(Version.current)
    json.key("entries")
    json.beginArray()
    for entry in try folder.entries + ["summary.json"] { json.string(entry) }
    json.endArray()
    json.key("articles")
    json.integer(corpus.articles.count)
    json.key("pairs")
    json.integer(analysis.pairs.count)
    json.endObject()
    json.newline()
    try folder.write("summary.json", json.bytes)
  }

  /// Writes the page to look at, and the files for other programs.
  func writeReport(
    _ summary: RunSummary, _ summaries: [ClusterSummary], clusterLines: [Int],
    kept: [KeptReport.Row]
  ) throws(FlongError) {
    let neighbourhoods = makeNeighbourhoods()
    let csv = ClusterCSV(analysis: analysis, names: names)
    var file = try folder.file("clusters.csv")
    try csv.write(
      summaries, dates: corpus.articles.map(\.date), into: &file, workers: workers)
    try file.finish()
    try writeMatrixFiles(neighbourhoods)
    var json = JSONWriter()
    summary.write(to: &json, entries: [])
    let page = ReportPage(
      source: RunResults(
        corpus: corpus, analysis: analysis, names: names, titles: titles, summaries: summaries,
        clusterLines: clusterLines, kept: kept, neighbourhoods: neighbourhoods,
        folder: folder.staging.number, path: folder.path, workers: workers),
      summary: json.bytes, workers: workers)
    try folder.write(PageShell.fileName, try page.document())
  }

  /// Writes the summary, which marks the folder as complete.
  func write(_ summary: RunSummary) throws(FlongError) {
    var json = JSONWriter()
    summary.write(to: &json, entries: try folder.entries + ["summary.json"])
    try folder.write("summary.json", json.bytes)
  }

  private func makeNeighbourhoods() -> Neighbourhoods {
    Neighbourhoods(
      articles: corpus.articles.count, PairTable(analysis.pairs, workers: workers))
  }

  private func writeMatrixFiles(_ neighbourhoods: Neighbourhoods) throws(FlongError) {
    try MatrixFiles(
      neighbourhoods: neighbourhoods, ids: corpus.articles.map(\.id), names: titles,
      workers: workers
    ).write(into: folder)
  }

  private func writePairs() throws(FlongError) {
    let pairs = PairReport(names: names)
    try writeLines("pairs.jsonl", analysis.pairs, grain: 512) { pairs.write($0, to: &$1) }
  }

  private func writeArticles() throws(FlongError) {
    let articles = ArticleReport(corpus: corpus, analysis: analysis, names: names, titles: titles)
    try writeLines("articles.jsonl", Array(corpus.articles.indices), grain: 1_024) {
      articles.write($0, to: &$1)
    }
  }

  private func writeClusters(_ summaries: [ClusterSummary]) throws(FlongError) -> [Int] {
    let report = ClusterReport(analysis: analysis, names: names)
    var lengths = [Int](repeating: 0, count: summaries.count)
    try lengths.withUnsafeMutableBufferPointer { buffer throws(FlongError) in
      // Each line has a place of its own.
      nonisolated(unsafe) let lengths = buffer
      try writeLines(RunResults.clusterFile, Array(summaries.indices), grain: 128) { line, json in
        let start = json.count
        report.write(summaries[line], to: &json)
        lengths[line] = json.count - start
      }
    }
    return lengths
  }

  private func writeLedger(_ removals: Lists<Removal>) throws(FlongError) {
    let (analysis, names) = (analysis, names)
    let ledger = LedgerWriter(corpus: corpus, removals: removals) { article, index, json in
      let edit = analysis.edits[article, index]
      names.write(edit, analysis.verdicts, to: &json)
    }
    try ledger.write(
      into: folder, version: Version.current, configuration: configuration.digest,
      jobs: configuration.jobs)
  }

  /// Writes a line for each of `items`, in their order.
  private func writeLines<Item: Sendable>(
    _ name: String, _ items: [Item], grain: Int,
    _ render: @Sendable (Item, inout JSONWriter) -> Void
  ) throws(FlongError) {
    var file = try folder.file(name)
    try file.writeLines(items.count, grain: grain, workers: workers) { render(items[$0], &$1) }
    try file.finish()
  }
}
