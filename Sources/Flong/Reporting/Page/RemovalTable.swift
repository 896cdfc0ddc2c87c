/// What a finished run removed, as `ledger.jsonl` lists it.
struct RemovalTable: Sendable {
  struct Removal: Sendable {
    var row: Int
    var start: Int
    var end: Int
    /// The numbers of its role and its policy; -1 for unknown ones.
    var role: Int
    var policy: Int
    /// The line of its cluster in `clusters.jsonl`, or nil for what stands once.
    var cluster: Int?
    /// Its own line in the ledger, counted from 0.
    var line: Int
  }

  /// By article and place.
  let removals: [Removal]
  /// Where the removals of each article begin in `removals`, and the end.
  private let starts: [Int]

  init(_ removals: [Removal], articles: Int) {
    self.removals = removals
    var starts = [Int](repeating: 0, count: articles + 1)
    for removal in removals { starts[removal.row + 1] += 1 }
    for row in 0..<articles { starts[row + 1] += starts[row] }
    self.starts = starts
  }

  init(
    _ file: ResultFile, _ articles: ArticleTable, _ clusters: ClusterTableOfContents,
    workers: Workers
  ) throws(FlongError) {
    let fields = ["id", "start", "end", "role", "cluster", "policy"]
    let removals = try file.map(fields, from: 1, workers: workers) { line, fields -> Removal? in
      guard let row = articles.row(fields.slice(0)), let start = fields.integer(1),
        let end = fields.integer(2), let role = fields.text(3), let policy = fields.text(5)
      else { return nil }
      return Removal(
        row: row, start: start, end: end, role: TextMarks.role(role),
        policy: TextMarks.policy(policy), cluster: clusters.line(fields.slice(4)), line: line)
    }
    self.init(removals, articles: articles.rows.count)
  }

  /// The bytes that went from a part of an article.
  func bytes(removedFrom part: Range<Int>, of row: Int) -> Int {
    removals[starts[row]..<starts[row + 1]].reduce(0) {
      $0 + max(0, min($1.end, part.upperBound) - max($1.start, part.lowerBound))
    }
  }

  /// Bytes that went, by the cluster that spoke for them.
  func bytes(clusters: Int) -> [Int] {
    var bytes = [Int](repeating: 0, count: clusters)
    for removal in removals { removal.cluster.map { bytes[$0] += removal.end - removal.start } }
    return bytes
  }
}
