internal import FlongCore

/// Writes `clusters.jsonl`: one cluster a line.
struct ClusterReport {
  let analysis: Analysis
  let ids: [String]

  /// The most values a slot lists.
  static let slotValues = 20

  func write(_ summary: ClusterSummary, to json: inout JSONWriter) {
    let row = analysis.matches.clusters.clusters[summary.cluster]
    let representative = analysis.representative(ofCluster: summary.cluster)
    let text = analysis.texts[Int(representative.article)]
    json.beginObject()
    json.key("cluster")
    json.string(analysis.name(ofCluster: summary.cluster))
    json.key("role")
    json.string(summary.role.rawValue)
    json.key("confidence")
    json.ratio(summary.verdict.confidence, 100, decimals: 2)
    json.key("articles")
    json.integer(row.articles)
    json.key("sources")
    json.integer(analysis.facts.hasSources ? row.sources : 0)
    json.key("text")
    json.string(bytes: text[analysis.bytes(ofOccurrence: representative.occurrence)])
    let template = analysis.template(ofCluster: summary.cluster)
    json.key("template")
    json.string(analysis.text(of: template, ofCluster: summary.cluster))
    json.key("slots")
    write(template, ofCluster: summary.cluster, to: &json)
    json.key("members")
    writeMembers(row, to: &json)
    json.key("evidence")
    summary.verdict.writeEvidence(to: &json, missing: analysis.missingEvidence)
    json.endObject()
    json.newline()
  }

  private func writeMembers(_ row: ClusterTable.Cluster, to json: inout JSONWriter) {
    var resemblances: [UInt32: Ratio] = [row.representative: .one]
    json.beginArray()
    for member in analysis.matches.clusters.members[row.members] {
      let bytes = analysis.bytes(ofOccurrence: member.occurrence)
      json.beginObject()
      json.key("id")
      json.string(ids[Int(member.article)])
      json.key("start")
      json.integer(bytes.lowerBound)
      json.key("end")
      json.integer(bytes.upperBound)
      json.key("resemblance")
      let ratio =
        resemblances[member.passage] ?? analysis.resemblance(member.passage, row.representative)
      resemblances[member.passage] = ratio
      json.ratio(ratio.numerator, max(1, ratio.denominator), decimals: 5)
      json.endObject()
    }
    json.endArray()
  }
}

extension Analysis {
  /// The exact resemblance of two passages.
  func resemblance(_ a: UInt32, _ b: UInt32) -> Ratio {
    let matcher = PassageMatcher(settings: settings)
    var scratch = PassageMatcher.Scratch()
    matcher.set(of: matches.passages.passages[Int(a)], corpus, &scratch)
    let first = ShingleSet(sorted: scratch.shingles)
    matcher.set(of: matches.passages.passages[Int(b)], corpus, &scratch)
    return first.resemblance(to: ShingleSet(sorted: scratch.shingles))
  }

  /// Evidence that the input did not offer.
  var missingEvidence: [String] {
    (facts.hasSources ? [] : ["source"]) + (facts.hasDates ? [] : ["date"])
  }
}
