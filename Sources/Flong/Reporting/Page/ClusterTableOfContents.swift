/// What `clusters.jsonl` says of each cluster in short, to choose those that a report shows.
struct ClusterTableOfContents: Sendable {
  struct Entry: Sendable {
    var name: [UInt8]
    var isJournalism: Bool
    /// Hundredths.
    var confidence: Int
    var articles: Int
    /// Bytes of its wording.
    var length: Int
  }

  let file: ResultFile
  /// By line.
  let entries: [Entry]
  private let lineOfName: [[UInt8]: Int]

  init(_ file: ResultFile, workers: Workers) throws(FlongError) {
    self.file = file
    let fields = ["cluster", "role", "confidence", "articles", "text"]
    entries = try file.map(fields, workers: workers) { _, fields in
      let confidence = fields.slice(2).map { $0.filter { $0 != UInt8(ascii: ".") } } ?? []
      return Entry(
        name: fields.text(0) ?? [],
        isJournalism: fields.string(1).flatMap { Role(rawValue: $0) }?.isJournalism ?? true,
        confidence: Int(String(decoding: confidence, as: UTF8.self)) ?? 0,
        articles: fields.integer(3) ?? 0, length: fields.slice(4)?.count ?? 0)
    }
    lineOfName = Dictionary(entries.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The line of a cluster's name.
  func line(_ name: UnsafeBufferPointer<UInt8>?) -> Int? { name.flatMap { lineOfName[Array($0)] } }

  /// What a wrong decision would cost: the share of doubt in it times the bytes at stake.
  ///
  /// Where a cluster lost text, that is what went; else the wording that stayed, counted once and
  /// below all that went, because kept text can still be read.
  func harm(_ line: Int, removed: Int) -> (lost: Int, kept: Int) {
    let doubt = 100 - entries[line].confidence
    return removed > 0 ? (doubt * removed, 0) : (0, doubt * entries[line].length)
  }

  /// Up to `limit` lines, ascending: those in which a fault would do most harm, and as many of those
  /// that stand in most articles.
  func chosen(_ limit: Int, removed: [Int]) -> [Int] {
    guard entries.count > limit else { return Array(entries.indices) }
    let harms = entries.indices.map { harm($0, removed: removed[$0]) }
    let byHarm = entries.indices.sorted {
      (harms[$1].lost, harms[$1].kept, $0) < (harms[$0].lost, harms[$0].kept, $1)
    }
    let byNumber = entries.indices.sorted {
      (entries[$1].articles, $0) < (entries[$0].articles, $1)
    }
    var isChosen = [Bool](repeating: false, count: entries.count)
    var left = limit
    for (one, two) in zip(byHarm, byNumber) {
      for line in [one, two] where left > 0 && !isChosen[line] {
        isChosen[line] = true
        left -= 1
      }
    }
    return entries.indices.filter { isChosen[$0] }
  }
}
