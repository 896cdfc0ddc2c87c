/// The files of a finished run as the source of a report.
struct ResultFolder: ReportSource {
  /// An open folder of results, and its path as the user knows it.
  private let folder: Int32
  private let path: String
  private let ledger: ResultFile
  private let originals: OriginalTexts
  private let workers: Workers

  init(_ folder: Int32, path: String, workers: Workers) throws(FlongError) {
    self.folder = folder
    self.path = path
    self.workers = workers
    ledger = try ResultFile(LedgerWriter.fileName, below: folder, path: path)
    originals = try OriginalTexts(below: folder, path: path, ledger: ledger)
  }

  private func file(_ name: String) throws(FlongError) -> ResultFile {
    try ResultFile(name, below: folder, path: path)
  }

  func articles() throws(FlongError) -> ArticleTable {
    try ArticleTable(try file("articles.jsonl"), workers: workers)
  }

  func neighbourhoods(_ articles: ArticleTable) throws(FlongError) -> Neighbourhoods {
    Neighbourhoods(
      articles: articles.rows.count,
      try PairTable(try file("pairs.jsonl"), articles, workers: workers))
  }

  func contents() throws(FlongError) -> ClusterTableOfContents {
    try ClusterTableOfContents(try file("clusters.jsonl"), workers: workers)
  }

  func removals(
    _ articles: ArticleTable, _ contents: ClusterTableOfContents
  ) throws(FlongError) -> RemovalTable {
    try RemovalTable(ledger, articles, contents, workers: workers)
  }

  func texts(
    _ rows: [Int], _ articles: ArticleTable, _ removals: RemovalTable
  ) throws(FlongError) -> [[UInt8]] {
    try originals.texts(rows, of: articles, removals)
  }

  func clusters(_ lines: [Int]) throws(FlongError) -> ResultFile {
    try file("clusters.jsonl").lines(lines)
  }

  func evidence(of removals: [RemovalTable.Removal]) throws(FlongError) -> [[UInt8]] {
    try ledger.map(["evidence"], of: removals.map(\.line), workers: workers) { _, fields in
      fields.rendered(0) ?? Array("null".utf8)
    }
  }

  func kept(
    _ articles: ArticleTable, _ contents: ClusterTableOfContents, isShown: @Sendable (Int) -> Bool
  ) throws(FlongError) -> [KeptSentence] {
    try KeptSentence.read(
      try file("kept.jsonl"), articles, contents, workers: workers, isShown: isShown)
  }

  func spans(
    _ articles: ArticleTable, _ contents: ClusterTableOfContents, isShown: @Sendable (Int) -> Bool
  ) throws(FlongError) -> [SpanTable.Span] {
    try SpanTable.read(
      try file("spans.jsonl"), articles, contents, workers: workers, isShown: isShown)
  }

  func stories(_ articles: ArticleTable) throws(FlongError) -> StoryTable {
    try StoryTable(try file("stories.jsonl"), articles, workers: workers)
  }
}
