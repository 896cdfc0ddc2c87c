/// Where a report takes its tables from: the files of a finished run, or the run itself.
///
/// Both give the same tables, of numbers as the files have them and strings escaped as in them.
protocol ReportSource: Sendable {
  func articles() throws(FlongError) -> ArticleTable
  func neighbourhoods(_ articles: ArticleTable) throws(FlongError) -> Neighbourhoods
  func contents() throws(FlongError) -> ClusterTableOfContents
  func removals(
    _ articles: ArticleTable, _ contents: ClusterTableOfContents
  ) throws(FlongError) -> RemovalTable
  /// Original texts, in the order asked for.
  func texts(
    _ rows: [Int], _ articles: ArticleTable, _ removals: RemovalTable
  ) throws(FlongError) -> [[UInt8]]
  /// Some lines of `clusters.jsonl`.
  func clusters(_ lines: [Int]) throws(FlongError) -> ResultFile
  /// The reasons of some removals, as JSON.
  func evidence(of removals: [RemovalTable.Removal]) throws(FlongError) -> [[UInt8]]
  /// Boilerplate that stays in shown texts.
  func kept(
    _ articles: ArticleTable, _ contents: ClusterTableOfContents,
    isShown: @Sendable (Int) -> Bool
  ) throws(FlongError) -> [KeptSentence]
  /// Shared runs that touch shown texts.
  func spans(
    _ articles: ArticleTable, _ contents: ClusterTableOfContents,
    isShown: @Sendable (Int) -> Bool
  ) throws(FlongError) -> [SpanTable.Span]
  func stories(_ articles: ArticleTable) throws(FlongError) -> StoryTable
}
