/// Boilerplate that stays in a shown text, as `kept.jsonl` lists it.
struct KeptSentence: Sendable {
  var row: Int
  var start: Int
  var end: Int
  /// The number of its role.
  var role: Int
  /// The line of its cluster.
  var cluster: Int?
  /// What keeps it, and the reasons, as JSON.
  var detail: [UInt8]
  var evidence: [UInt8]

  /// The sentences of shown texts.
  static func read(
    _ file: ResultFile, _ articles: ArticleTable, _ clusters: ClusterTableOfContents,
    workers: Workers, isShown: @Sendable (Int) -> Bool
  ) throws(FlongError) -> [KeptSentence] {
    let fields = ["id", "start", "end", "role", "cluster", "detail", "evidence"]
    return try file.map(fields, workers: workers) { _, fields -> KeptSentence? in
      guard let row = articles.row(fields.slice(0)), isShown(row), let start = fields.integer(1),
        let end = fields.integer(2), let role = fields.text(3), let detail = fields.rendered(5)
      else { return nil }
      return KeptSentence(
        row: row, start: start, end: end, role: TextMarks.role(role),
        cluster: clusters.line(fields.slice(4)), detail: detail,
        evidence: fields.rendered(6) ?? [])
    }
  }
}
