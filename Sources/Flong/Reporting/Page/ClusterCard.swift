/// One cluster as a report shows it.
struct ClusterCard: Sendable {
  struct Member: Sendable {
    var row: Int
    var start: Int
    var end: Int
    /// Hundred-thousandths.
    var resemblance: Int
  }

  /// Its line in `clusters.jsonl`.
  var line: Int
  /// Fields that are passed on as they are, with their names, and the reasons.
  var fields: [(name: String, value: [UInt8])]
  var evidence: [UInt8]
  /// All places.
  var members: [Member]
  /// The first and last day, as the input writes them.
  var first: [UInt8]?
  var last: [UInt8]?
  var earliest: EarliestCopy
  /// Places that went, and their bytes.
  var removed: (places: Int, bytes: Int)

  private static let passed = [
    "cluster", "role", "confidence", "articles", "sources", "text", "template", "slots",
  ]

  /// Reads `clusters`, lines of `clusters.jsonl` with the numbers `lines` in the whole file.
  static func read(
    _ clusters: ResultFile, lines: [Int], _ articles: ArticleTable, _ days: PublicationDays,
    _ removals: RemovalTable, workers: Workers
  ) throws(FlongError) -> [ClusterCard] {
    // A line may have tens of thousands of members.
    try clusters.map(passed + ["evidence", "members"], grain: 8, workers: workers) { line, fields in
      var scanner = JSONLine(fields: ["id", "start", "end", "resemblance"])
      let members = (fields.elements(passed.count + 1) ?? []).compactMap { element -> Member? in
        guard let member = try? JSONFields(element, scanner: &scanner),
          let row = articles.row(member.slice(0)), let start = member.integer(1),
          let end = member.integer(2)
        else { return nil }
        return Member(
          row: row, start: start, end: end, resemblance: member.hundredThousandths(3) ?? 0)
      }
      let gone = members.map {
        removals.bytes(removedFrom: $0.start..<max($0.start, $0.end), of: $0.row)
      }
      let rows = members.map(\.row)
      let range = days.range(of: rows)
      return ClusterCard(
        line: lines[line],
        fields: passed.enumerated().map { ($1, fields.rendered($0) ?? Array("null".utf8)) },
        evidence: fields.rendered(passed.count) ?? Array("null".utf8), members: members,
        first: range.flatMap { articles.rows[$0.first].date },
        last: range.flatMap { articles.rows[$0.last].date }, earliest: days.earliest(of: rows),
        removed: (gone.count { $0 > 0 }, gone.reduce(0, +)))
    }
  }
}
