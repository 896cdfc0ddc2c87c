internal import FlongCore

/// The clusters as a table for a spreadsheet: one a line, the most frequent first.
struct ClusterCSV: Sendable {
  let analysis: Analysis
  let names: ResultNames

  static let columns = [
    "cluster", "role", "confidence", "articles", "sources", "sentences_removed",
    "sentences_kept", "first_date", "last_date", "wording",
  ]

  func write(
    _ summaries: [ClusterSummary], dates: [String?], into file: inout OutputFile, workers: Workers
  ) throws(FlongError) {
    let clusters = analysis.matches.clusters.clusters
    let sorted = summaries.sorted {
      let (a, b) = (clusters[$0.cluster], clusters[$1.cluster])
      return (b.articles, $0.cluster) < (a.articles, $1.cluster)
    }
    try file.write(Array((ClusterCSV.columns.joined(separator: ",") + "\r\n").utf8))
    try file.writePieces(sorted.count, grain: 512, workers: workers) { rows, out in
      for row in rows { write(sorted[row], dates, to: &out) }
    }
  }

  private func write(_ summary: ClusterSummary, _ dates: [String?], to out: inout ByteBuffer) {
    let row = analysis.matches.clusters.clusters[summary.cluster]
    var days: (first: String, last: String)?
    for member in analysis.matches.clusters.members[row.members] {
      guard let date = dates[Int(member.article)] else { continue }
      days = (min(days?.first ?? date, date), max(days?.last ?? date, date))
    }
    let member = analysis.representative(ofCluster: summary.cluster)
    let text = analysis.texts[Int(member.article)]
    out.append(UInt8(ascii: "c"))
    out.append(hexadecimal: names.clusters[summary.cluster])
    out.append(UInt8(ascii: ","))
    out.append(contentsOf: summary.role.rawValue.utf8)
    out.append(UInt8(ascii: ","))
    out.append(scaled: UInt(analysis.verdicts[summary.clearest].confidence), decimals: 2)
    for number in [
      row.articles, analysis.facts.hasSources ? row.sources : 0, summary.removed, summary.kept,
    ] {
      out.append(UInt8(ascii: ","))
      out.append(decimal: number)
    }
    for date in [days?.first, days?.last] {
      out.append(UInt8(ascii: ","))
      CSVField.append((date ?? "").utf8, to: &out)
    }
    out.append(UInt8(ascii: ","))
    CSVField.append(text[analysis.bytes(ofOccurrence: member.occurrence)], to: &out)
    out.append("\r\n")
  }
}
