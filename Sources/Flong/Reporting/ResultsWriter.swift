/// Writes everything that a run gives into its output folder.
struct ResultsWriter {
  let corpus: Corpus
  let analysis: Analysis
  let configuration: Configuration
  let folder: OutputFolder

  private var ids: [String] { corpus.articles.map(\.id) }
  private var workers: Workers { Workers(jobs: configuration.jobs) }

  /// Writes all but the summary, which comes last because it marks a finished run.
  func write() throws(FlongError) {
    try CleanedWriter(corpus: corpus, removals: analysis.edits.map { $0.map(\.removal) })
      .write(into: folder, jobs: configuration.jobs)
    try writeLedger()
    let ids = ids
    let analysis = analysis
    let summaries = analysis.clusterSummaries()
    try writeArticles()
    let clusters = ClusterReport(analysis: analysis, ids: ids)
    try writeLines("clusters.jsonl", summaries) { clusters.write($0, to: &$1) }
    let kept = KeptReport(analysis: analysis, ids: ids)
    try writeLines("kept.jsonl", analysis.keptBoilerplate(summaries)) { kept.write($0, to: &$1) }
    let spans = SpanReport(analysis: analysis, ids: ids)
    try writeLines("spans.jsonl", analysis.spans) { spans.write($0, to: &$1) }
    try writePairs()
    let stories = StoryReport(analysis: analysis, ids: ids)
    try writeLines("stories.jsonl", analysis.stories) { stories.write($0, to: &$1) }
    try folder.write(
      "clusters.csv",
      ClusterCSV(analysis: analysis).bytes(summaries, dates: corpus.articles.map(\.date)))
    try matrixFiles.write(into: folder)
  }

  /// Writes the matrix alone, and what names its rows.
  func writeMatrix() throws(FlongError) {
    try writeArticles()
    try writePairs()
    try matrixFiles.write(into: folder)
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

  private var matrixFiles: MatrixFiles {
    MatrixFiles(
      table: PairTable(analysis.pairs), ids: ids,
      names: ArticleReport.titles(of: corpus.articles, analysis))
  }

  private func writePairs() throws(FlongError) {
    let pairs = PairReport(ids: ids)
    try writeLines("pairs.jsonl", analysis.pairs) { pairs.write($0, to: &$1) }
  }

  private func writeArticles() throws(FlongError) {
    let articles = ArticleReport(corpus: corpus, analysis: analysis)
    try writeLines("articles.jsonl", Array(corpus.articles.indices)) {
      articles.write($0, to: &$1)
    }
  }

  /// Writes the page to look at, from the files that `write()` wrote.
  func writeReport(_ summary: RunSummary) throws(FlongError) {
    var json = JSONWriter()
    summary.write(to: &json, entries: [])
    let page = ReportPage(
      folder: folder.staging.number, path: folder.path, summary: json.bytes, workers: workers)
    let articles = corpus.articles
    try folder.write(
      ReportPage.fileName, try page.document { rows, _, _ in rows.map { articles[$0].text } })
  }

  func write(_ summary: RunSummary) throws(FlongError) {
    var json = JSONWriter()
    summary.write(to: &json, entries: try folder.entries + ["summary.json"])
    try folder.write("summary.json", json.bytes)
  }

  private func writeLedger() throws(FlongError) {
    var ledger = try LedgerWriter(
      in: folder, corpus: corpus, version: Version.current, configuration: configuration.digest)
    for (article, edits) in analysis.edits.enumerated() where !edits.isEmpty {
      let reasons = edits.map { edit in
        var evidence = JSONWriter()
        edit.verdict.writeEvidence(to: &evidence, missing: analysis.missingEvidence)
        return LedgerReason(
          role: edit.role.rawValue,
          cluster: edit.cluster.map { analysis.name(ofCluster: $0) } ?? "",
          evidence: evidence.bytes, policy: edit.policy.rawValue)
      }
      try ledger.append(
        edits.map(\.removal), reasons: reasons, of: corpus.articles[article], in: corpus)
    }
    try ledger.finish()
  }

  /// Renders `items` on all workers and writes them in order.
  private func writeLines<Item: Sendable>(
    _ name: String, _ items: [Item],
    _ render: @Sendable (Item, inout JSONWriter) -> Void
  ) throws(FlongError) {
    var file = try folder.file(name)
    // Batches bound what is rendered but not yet written.
    let batch = 65_536
    for start in stride(from: 0, to: items.count, by: batch) {
      let count = min(batch, items.count - start)
      let parts = workers.map(count, grain: 512) { range in
        var json = JSONWriter()
        for i in range { render(items[start + i], &json) }
        return json
      }
      for part in parts { try file.write(part) }
    }
    try file.finish()
  }
}
