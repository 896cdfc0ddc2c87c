/// Writes the ledger: a header, then one line for each removal.
public struct LedgerWriter: ~Copyable {
  /// The name of the ledger in the output.
  public static let fileName = "ledger.jsonl"

  private var file: OutputFile
  private var line = JSONWriter()

  /// Starts the ledger of a run that cleans `corpus`.
  ///
  /// `version` is that of Flong, `configuration` the digest of everything that decides.
  public init(
    in output: OutputFolder, corpus: Corpus, version: String, configuration: String
  ) throws(FlongError) {
    let header = LedgerHeader(corpus: corpus, version: version, configuration: configuration)
    var first = JSONWriter()
    header.write(to: &first)
    self.init(file: try OutputFile.starting(with: first, LedgerWriter.fileName, in: output))
  }

  private init(file: consuming OutputFile) { self.file = file }

  /// Writes one entry as it is.
  public mutating func append(_ entry: LedgerEntry) throws(FlongError) {
    line.removeAll()
    entry.write(to: &line)
    try file.write(line)
  }

  /// Writes an entry for each of `removals` of `article`, with the reason of the same index.
  public mutating func append(
    _ removals: [Removal], reasons: [LedgerReason], of article: Article, in corpus: Corpus
  ) throws(FlongError) {
    precondition(removals.count == reasons.count, "one reason for each removal")
    let rawForms = corpus.rawForms(of: removals, in: article)
    for (index, removal) in removals.enumerated() {
      let reason = reasons[index]
      try append(
        LedgerEntry(
          id: article.id, start: removal.start, end: removal.end,
          text: Array(article.text[removal.start..<removal.end]), role: reason.role,
          cluster: reason.cluster, evidence: reason.evidence, policy: reason.policy,
          raw: rawForms[index]))
    }
  }

  /// Writes what is still collected and closes the file.
  public consuming func finish() throws(FlongError) { try file.finish() }
}

extension OutputFile {
  /// A new file that begins with what `first` holds.
  fileprivate static func starting(
    with first: JSONWriter, _ name: String, in output: OutputFolder
  ) throws(FlongError) -> OutputFile {
    var file = try output.file(name)
    try file.write(first)
    return file
  }
}
