/// What `clusters.jsonl` says of each cluster in short, to choose those that a report shows.
struct ClusterTableOfContents: Sendable {
  struct Entry: Sendable {
    /// The number behind the digits of its name.
    var name: UInt64
    var isJournalism: Bool
    /// Hundredths.
    var confidence: Int
    var articles: Int
    /// Bytes of its wording.
    var length: Int
  }

  /// By line.
  let entries: [Entry]
  private let lineOfName: [UInt64: Int]

  init(_ entries: [Entry]) {
    self.entries = entries
    lineOfName = Dictionary(entries.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  init(_ file: ResultFile, workers: Workers) throws(FlongError) {
    let fields = ["cluster", "role", "confidence", "articles", "text"]
    let entries = try file.map(fields, workers: workers) { _, fields in
      let confidence = fields.slice(2).map { $0.filter { $0 != UInt8(ascii: ".") } } ?? []
      return Entry(
        name: fields.slice(0).flatMap { ClusterTableOfContents.hash($0) } ?? 0,
        isJournalism: fields.string(1).flatMap { Role(rawValue: $0) }?.isJournalism ?? true,
        confidence: Int(String(decoding: confidence, as: UTF8.self)) ?? 0,
        articles: fields.integer(3) ?? 0, length: fields.slice(4)?.count ?? 0)
    }
    self.init(entries)
  }

  /// The line of a cluster, by its name.
  func line(_ name: UnsafeBufferPointer<UInt8>?) -> Int? {
    name.flatMap { ClusterTableOfContents.hash($0) }.flatMap { line($0) }
  }

  /// The line of a cluster, by the number behind the digits of its name; of clusters with one name the
  /// first.
  func line(_ name: UInt64) -> Int? { lineOfName[name] }

  /// The number behind the digits of a name; nil for what is none.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard name.count == 17, name[0] == UInt8(ascii: "c") else { return nil }
    var hash: UInt64 = 0
    for byte in name.dropFirst() {
      guard let digit = JSONString.digit(byte) else { return nil }
      hash = hash << 4 | UInt64(digit)
    }
    return hash
  }

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
