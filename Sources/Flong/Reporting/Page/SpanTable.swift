/// Shared runs of a finished run, as `spans.jsonl` lists them, as far as they touch shown texts.
struct SpanTable: Sendable {
  struct Place: Sendable {
    var row: Int
    var start: Int
    var end: Int
    /// Whether the page marks it there.
    var isMarked = false
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

  /// Of `spans`, which touch shown texts, those that the page marks.
  init(_ spans: [Span], _ limits: ReportLimits, articles: Int, isShown: (Int) -> Bool) {
    self.spans = SpanTable.bounded(spans, limits, articles: articles, isShown: isShown)
  }

  /// The runs that touch shown texts.
  static func read(
    _ file: ResultFile, _ articles: ArticleTable, _ clusters: ClusterTableOfContents,
    workers: Workers, isShown: @Sendable (Int) -> Bool
  ) throws(FlongError) -> [Span] {
    let fields = ["a", "a_start", "a_end", "b", "b_start", "b_end", "role", "cluster"]
    return try file.map(fields, workers: workers) { _, fields -> Span? in
      guard let a = articles.row(fields.slice(0)), let b = articles.row(fields.slice(3)),
        isShown(a) || isShown(b), let aStart = fields.integer(1), let aEnd = fields.integer(2),
        let bStart = fields.integer(4), let bEnd = fields.integer(5), let role = fields.text(6)
      else { return nil }
      return Span(
        a: Place(row: a, start: aStart, end: aEnd), b: Place(row: b, start: bStart, end: bEnd),
        role: TextMarks.role(role), cluster: clusters.line(fields.slice(7)))
    }
  }

  /// The first copy of a frequent wording is the other end of very many runs; some of them will do.
  private static func bounded(
    _ spans: [Span], _ limits: ReportLimits, articles: Int, isShown: (Int) -> Bool
  ) -> [Span] {
    var ofText = [Int](repeating: 0, count: articles)
    var ofPlace: [Int: Int] = [:]
    func takes(_ place: Place) -> Bool {
      let key = place.row << 32 | place.start
      guard isShown(place.row), ofText[place.row] < limits.spans,
        ofPlace[key, default: 0] < limits.spansOfPlace
      else { return false }
      ofText[place.row] += 1
      ofPlace[key, default: 0] += 1
      return true
    }
    return spans.compactMap { span in
      var span = span
      span.a.isMarked = takes(span.a)
      span.b.isMarked = takes(span.b)
      return span.a.isMarked || span.b.isMarked ? span : nil
    }
  }
}
