/// What many lines of the results repeat, ready to be written: ids of articles and names of clusters.
struct ResultNames: Sendable {
  /// The ids as JSON strings, one behind the other, and where each ends.
  private let ids: [UInt8]
  private let ends: [Int]
  /// The hash in the name of each cluster.
  let clusters: [UInt64]
  /// Evidence that the input did not offer.
  let missingEvidence: [String]

  /// Names of articles alone.
  init(ids: [String]) {
    self.init(ids: ids, clusters: [], missingEvidence: [])
  }

  init(_ articles: [Article], _ analysis: Analysis, workers: Workers) {
    let clusters = analysis.matches.clusters.clusters
    self.init(
      ids: articles.map(\.id),
      clusters: workers.flatMap(clusters.count, grain: 4_096) { rows in
        rows.map {
          ClusterName.hash(of: clusters[$0], analysis.corpus, analysis.matches, analysis.texts)
        }
      },
      missingEvidence: (analysis.facts.hasSources ? [] : ["source"])
        + (analysis.facts.hasDates ? [] : ["date"]))
  }

  private init(ids: [String], clusters: [UInt64], missingEvidence: [String]) {
    var out = ByteBuffer(capacity: 32 * ids.count + 1)
    var ends: [Int] = []
    ends.reserveCapacity(ids.count)
    for var id in ids {
      out.append(UInt8(ascii: "\""))
      id.withUTF8 { out.append(escaping: $0) }
      out.append(UInt8(ascii: "\""))
      ends.append(out.count)
    }
    self.ids = out.bytes
    self.ends = ends
    self.clusters = clusters
    self.missingEvidence = missingEvidence
  }

  /// Writes the id of an article.
  func write(article: Int, to json: inout JSONWriter) {
    let start = article == 0 ? 0 : ends[article - 1]
    ids.withUnsafeBytes { json.raw($0[start..<ends[article]]) }
  }

  /// Writes the name of a cluster.
  func write(cluster: Int, to json: inout JSONWriter) { json.name("c", clusters[cluster]) }

  /// Writes why a passage goes, for its line of the ledger: the verdict of its clearest sentence.
  func write(_ edit: Edit, _ verdicts: VerdictTable, to json: inout JSONWriter) {
    json.key("role")
    json.string(edit.role.rawValue)
    json.key("cluster")
    if let cluster = verdicts[edit.clearest].cluster {
      write(cluster: cluster, to: &json)
    } else {
      json.string("")
    }
    json.key("evidence")
    verdicts.writeEvidence(of: edit.clearest, to: &json, missing: missingEvidence)
    json.key("policy")
    json.string(edit.policy.rawValue)
  }
}
