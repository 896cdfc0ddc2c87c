internal import Glibc

/// What a finished run says of one article: every paragraph, what became of it, and why.
public struct ArticleExplanation: Sendable {
  /// One wording of the article that was removed, or stands in another place too.
  public struct Finding: Sendable {
    /// Bytes of the original text.
    public var bytes: Range<Int>
    public var isRemoved: Bool
    public var role: String
    public var cluster: String
    /// As `clusters.jsonl` writes it; empty for what stands in no cluster.
    public var confidence = ""
    public var policy = ""
    /// For and against; of what stays, that of the wording's clearest place.
    public var evidence: [Evidence] = []
    /// Points from which a passage is boilerplate; nil where nothing was weighed.
    public var margin: Int?
    /// Evidence that the input did not offer: `source`, `date`.
    public var missing: [String] = []
    /// What keeps boilerplate, as `kept.jsonl` names it, and the same for people.
    public var keptBy = ""
    public var detail = ""
    /// The wording with "‹…›" where its copies differ, and what stands there; empty without slots.
    public var template = ""
    public var fillings: [String] = []
    /// Ids of other articles that print it.
    public var elsewhere: [String] = []
  }

  public let id: String
  /// The original text.
  public let text: [UInt8]
  public let paragraphs: [Paragraph]
  /// By place.
  public let findings: [Finding]

  /// Evidence that the input did not offer; empty where nothing was weighed.
  public var missing: [String] { findings.first { $0.margin != nil }?.missing ?? [] }

  /// Reads the results in `output`.
  ///
  /// - Complexity: O(size of the ledger, clusters and spans).
  public init(output: String, article: String) throws(FlongError) {
    id = article
    var ledger = try LedgerReader(path: output + "/" + LedgerWriter.fileName)
    let cleaned = try CleanedArticle(id: article, output: output, header: ledger.header)
    var entries: [LedgerEntry] = []
    while let entry = try ledger.next() {
      if entry.id == article { entries.append(entry) }
    }
    text = ArticleExplanation.original(cleaned.text, entries)
    paragraphs = ParagraphSegmenter.paragraphs(of: text)
    var findings = entries.map(ArticleExplanation.finding)
    try ResultLines.forEach(output + "/kept.jsonl", containing: article) { line in
      ArticleExplanation.finding(kept: line, of: article).map { findings.append($0) }
    }
    try ResultLines.forEach(output + "/clusters.jsonl", containing: article) { line in
      let more = ArticleExplanation.findings(inCluster: line, of: article, known: &findings)
      findings += more
    }
    try ResultLines.forEach(output + "/spans.jsonl", containing: article) { line in
      findings += ArticleExplanation.findings(inSpan: line, of: article)
    }
    self.findings = findings.sorted {
      ($0.bytes.lowerBound, $1.bytes.upperBound) < ($1.bytes.lowerBound, $0.bytes.upperBound)
    }
  }

  /// Puts the removed bytes back.
  private static func original(_ cleaned: [UInt8], _ entries: [LedgerEntry]) -> [UInt8] {
    var text: [UInt8] = []
    var taken = 0
    for entry in entries.sorted(by: { $0.start < $1.start }) {
      let kept = min(cleaned.count - taken, max(0, entry.start - text.count))
      text += cleaned[taken..<(taken + kept)]
      taken += kept
      text += entry.text
    }
    return text + cleaned[taken...]
  }

  private static func finding(_ entry: LedgerEntry) -> Finding {
    var finding = Finding(
      bytes: entry.start..<entry.end, isRemoved: true, role: entry.role, cluster: entry.cluster,
      policy: entry.policy)
    entry.evidence.withUnsafeBufferPointer { finding.read(evidence: $0) }
    return finding
  }
}
