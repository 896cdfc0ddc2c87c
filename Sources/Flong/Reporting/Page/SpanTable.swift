/// Shared runs of a finished run, as `spans.jsonl` lists them, as far as they touch shown texts.
struct SpanTable: Sendable {
  struct Place: Sendable {
    var row: Int
    var start: Int
    var end: Int
  }

  struct Span: Sendable {
    var a: Place
    var b: Place
    /// The number of its role.
    var role: Int
    /// The line of its cluster.
    var cluster: Int?
  }

  let spans: [Span]

  init(
    _ file: ResultFile, _ articles: ArticleTable, _ clusters: ClusterTableOfContents,
    workers: Workers, isShown: @Sendable (Int) -> Bool
  ) throws(FlongError) {
    let fields = ["a", "a_start", "a_end", "b", "b_start", "b_end", "role", "cluster"]
    spans = try file.map(fields, workers: workers) { _, fields in
      guard let a = articles.row(fields.slice(0)), let b = articles.row(fields.slice(3)),
        isShown(a) || isShown(b), let aStart = fields.integer(1), let aEnd = fields.integer(2),
        let bStart = fields.integer(4), let bEnd = fields.integer(5), let role = fields.text(6)
      else { return nil }
      return Span(
        a: Place(row: a, start: aStart, end: aEnd), b: Place(row: b, start: bStart, end: bEnd),
        role: TextMarks.role(role), cluster: clusters.line(fields.slice(7)))
    }
  }
}
