/// What a finished run removed, as `ledger.jsonl` lists it.
struct RemovalTable: Sendable {
  struct Removal: Sendable {
    var row: Int
    var start: Int
    var end: Int
    /// As they stand between quotes.
    var role: [UInt8]
    var policy: [UInt8]
    /// The line of its cluster in `clusters.jsonl`, or nil for what stands once.
    var cluster: Int?
    /// Its own line in the ledger.
    var line: Int
  }

  let file: ResultFile
  /// By article and place.
  let removals: [Removal]
  /// Where the removals of each article begin in `removals`, and the end.
  private let starts: [Int]

  init(
    _ file: ResultFile, _ articles: ArticleTable, _ clusters: ClusterTableOfContents,
    workers: Workers
  ) throws(FlongError) {
    self.file = file
    let fields = ["id", "start", "end", "role", "cluster", "policy"]
    removals = try file.map(fields, from: 1, workers: workers) { line, fields in
      guard let row = articles.row(fields.slice(0)), let start = fields.integer(1),
        let end = fields.integer(2), let role = fields.text(3), let policy = fields.text(5)
      else { return nil }
      return Removal(
        row: row, start: start, end: end, role: role, policy: policy,
        cluster: clusters.line(fields.slice(4)), line: line)
    }
    var starts = [Int](repeating: 0, count: articles.rows.count + 1)
    for removal in removals { starts[removal.row + 1] += 1 }
    for row in articles.rows.indices { starts[row + 1] += starts[row] }
    self.starts = starts
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

  /// The reasons of some removals, as JSON.
  func evidence(of chosen: [Removal], workers: Workers) throws(FlongError) -> [[UInt8]] {
    try file.map(["evidence"], of: chosen.map(\.line), workers: workers) { _, fields in
      fields.rendered(0) ?? Array("null".utf8)
    }
  }
}
