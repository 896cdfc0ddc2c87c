internal import FlongCore

/// The clusters as a table for a spreadsheet: one a line, the most frequent first.
struct ClusterCSV {
  let analysis: Analysis

  static let columns = [
    "cluster", "role", "confidence", "articles", "sources", "sentences_removed",
    "sentences_kept", "first_date", "last_date", "wording",
  ]

  func bytes(_ summaries: [ClusterSummary], dates: [String?]) -> [UInt8] {
    let clusters = analysis.matches.clusters
    var out = CSVField.line(ClusterCSV.columns.map { Array($0.utf8) })
    let sorted = summaries.sorted {
      let (a, b) = (clusters.clusters[$0.cluster], clusters.clusters[$1.cluster])
      return (b.articles, $0.cluster) < (a.articles, $1.cluster)
    }
    for summary in sorted {
      let row = clusters.clusters[summary.cluster]
      let days = clusters.articles(of: summary.cluster).compactMap { dates[Int($0)] }.sorted()
      let member = analysis.representative(ofCluster: summary.cluster)
      let text = analysis.texts[Int(member.article)][
        analysis.bytes(ofOccurrence: member.occurrence)]
      var confidence = JSONWriter()
      confidence.ratio(summary.verdict.confidence, 100, decimals: 2)
      out += CSVField.line([
        Array(analysis.name(ofCluster: summary.cluster).utf8),
        Array(summary.role.rawValue.utf8), confidence.bytes, Array("\(row.articles)".utf8),
        Array("\(analysis.facts.hasSources ? row.sources : 0)".utf8),
        Array("\(summary.removed)".utf8), Array("\(summary.kept)".utf8),
        CSVField.bytes((days.first ?? "").utf8), CSVField.bytes((days.last ?? "").utf8),
        CSVField.bytes(text),
      ])
    }
    return out
  }
}
