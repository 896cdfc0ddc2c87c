internal import Synchronization

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
    let sources = corpus.sources
    let failure = Mutex<FlongError?>(nil)
    try file.writeLines(removals.count, grain: 64, workers: Workers(jobs: jobs)) { article, json in
      do throws(FlongError) {
        try write(article: article, sources, to: &json)
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
    try file.finish()
  }

  private func write(
    article number: Int, _ sources: SourceFiles, to json: inout JSONWriter
  ) throws(FlongError) {
    if removals[number].isEmpty { return }
    let (id, text) = (corpus.articles[number].id, corpus.articles[number].text)
    let own = Array(removals[number])
    let rawPieces = try rawPieces(of: own, from: corpus.articles[number].origin, sources)
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
      let raw = rawPieces?[index]
      let isAsInput = raw.map { raw in
        json.withUnsafeBytes { json in
          raw.withUnsafeBytes { $0.hasBytes(of: UnsafeRawBufferPointer(rebasing: json[written])) }
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

  /// The bytes of the file that hold removed ranges of a record; nil for an article that is a file.
  private func rawPieces(
    of removals: [Removal], from origin: Origin, _ sources: SourceFiles
  ) throws(FlongError) -> [ArraySlice<UInt8>]? {
    guard case .record(let place) = origin else { return nil }
    let raw = try sources.bytes(place.text, ofFile: place.file)
    guard let ranges = raw.withUnsafeBytes({ place.rawRanges(of: removals, in: $0) }) else {
      throw sources.changed(place.file)
    }
    return ranges.map { raw.dropFirst($0.lowerBound).prefix($0.count) }
  }
}
