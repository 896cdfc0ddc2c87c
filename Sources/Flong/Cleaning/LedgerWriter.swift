/// Writes `ledger.jsonl`: a header, then one removal a line.
public struct LedgerWriter: Sendable {
  /// The name of the ledger in the output.
  public static let fileName = "ledger.jsonl"

  /// Writes role, cluster, evidence and policy of a removal, by the numbers of article and removal.
  public typealias Reason = @Sendable (_ article: Int, _ removal: Int, inout JSONWriter) -> Void

  private let corpus: Corpus
  private let removals: Lists<Removal>
  private let reason: Reason

  /// A writer for the removals of each article of `corpus`, which are sorted and disjoint.
  public init(corpus: Corpus, removals: [[Removal]], reason: @escaping Reason) {
    self.init(corpus: corpus, removals: Lists(removals), reason: reason)
  }

  init(corpus: Corpus, removals: Lists<Removal>, reason: @escaping Reason) {
    precondition(removals.count == corpus.articles.count, "one list of removals for each article")
    self.corpus = corpus
    self.removals = removals
    self.reason = reason
  }

  /// Writes the file on up to `jobs` threads.
  ///
  /// `version` is that of Flong, `configuration` the digest of everything that decides.
  public func write(
    into output: OutputFolder, version: String, configuration: String, jobs: Int
  ) throws(FlongError) {
    let header = LedgerHeader(corpus: corpus, version: version, configuration: configuration)
    var first = JSONWriter()
    header.write(to: &first)
    var file = try output.file(LedgerWriter.fileName)
    try file.write(first)
    try file.writeLines(removals.count, grain: 64, workers: Workers(jobs: jobs)) {
      write(article: $0, to: &$1)
    }
    try file.finish()
  }

  private func write(article number: Int, to json: inout JSONWriter) {
    if removals[number].isEmpty { return }
    let (id, text) = (corpus.articles[number].id, corpus.articles[number].text)
    let origin = corpus.articles[number].origin
    let own = Array(removals[number])
    let rawRanges = corpus.rawRanges(of: own, from: origin)
    for (index, removal) in own.enumerated() {
      json.beginObject()
      json.key("id")
      json.string(id)
      json.key("start")
      json.integer(removal.start)
      json.key("end")
      json.integer(removal.end)
      json.key("text")
      let start = json.count + 1
      json.string(bytes: text[removal.start..<removal.end])
      // The input may escape what need not be, or in another way.
      let written = start..<json.count - 1
      let raw = rawRanges.map { corpus.files[origin.file].contents[$0[index]] }
      let isAsInput = raw.map { raw in
        json.withUnsafeBytes { json in
          raw.withUnsafeBytes { $0.elementsEqual(json[written]) }
        }
      }
      reason(number, index, &json)
      if isAsInput == false, let raw {
        json.key("raw")
        json.string(bytes: raw)
      }
      json.endObject()
      json.newline()
    }
  }
}
