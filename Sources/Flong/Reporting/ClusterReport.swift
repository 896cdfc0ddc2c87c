internal import FlongCore

/// Writes `clusters.jsonl`: one cluster a line.
struct ClusterReport {
  let analysis: Analysis
  let names: ResultNames
  private let matcher: PassageMatcher

  /// The most values a slot lists.
  static let slotValues = 20

  init(analysis: Analysis, names: ResultNames) {
    self.analysis = analysis
    self.names = names
    matcher = PassageMatcher(settings: analysis.settings)
  }

  func write(_ summary: ClusterSummary, to json: inout JSONWriter) {
    let row = analysis.matches.clusters.clusters[summary.cluster]
    let representative = analysis.representative(ofCluster: summary.cluster)
    let text = analysis.texts[Int(representative.article)]
    json.beginObject()
    json.key("cluster")
    names.write(cluster: summary.cluster, to: &json)
    json.key("role")
    json.string(summary.role.rawValue)
    json.key("confidence")
    json.ratio(analysis.verdicts[summary.clearest].confidence, 100, decimals: 2)
    json.key("articles")
    json.integer(row.articles)
    json.key("sources")
    json.integer(analysis.facts.hasSources ? row.sources : 0)
    json.key("text")
    json.string(bytes: text[analysis.bytes(ofOccurrence: representative.occurrence)])
    var places = TokenPlaces(analysis.corpus, analysis.texts)
    let template = analysis.template(ofCluster: summary.cluster, &places)
    json.key("template")
    json.string(bytes: analysis.text(of: template, ofCluster: summary.cluster, &places))
    json.key("slots")
    write(template, ofCluster: summary.cluster, &places, to: &json)
    json.key("members")
    writeMembers(row, to: &json)
    json.key("evidence")
    analysis.verdicts.writeEvidence(
      of: summary.clearest, to: &json, missing: names.missingEvidence)
    json.endObject()
    json.newline()
  }

  private func writeMembers(_ row: ClusterTable.Cluster, to json: inout JSONWriter) {
    var wordings = RepresentativeResemblance(row.representative, matcher)
    json.beginArray()
    for member in analysis.matches.clusters.members[row.members] {
      let bytes = analysis.bytes(ofOccurrence: member.occurrence)
      json.beginObject()
      json.key("id")
      names.write(article: Int(member.article), to: &json)
      json.key("start")
      json.integer(bytes.lowerBound)
      json.key("end")
      json.integer(bytes.upperBound)
      json.key("resemblance")
      let ratio = wordings.resemblance(of: member.passage, analysis)
      json.ratio(ratio.numerator, max(1, ratio.denominator), decimals: 5)
      json.endObject()
    }
    json.endArray()
  }
}
