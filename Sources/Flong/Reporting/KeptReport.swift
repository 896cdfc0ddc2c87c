/// Writes `kept.jsonl`: sentences that stay although they, or other copies, are held to be
/// boilerplate.
struct KeptReport {
  struct Row: Sendable {
    var sentence: Int
    var reason: KeptReason
  }

  let analysis: Analysis
  let ids: [String]

  func write(_ row: Row, to json: inout JSONWriter) {
    let article = analysis.corpus.article(ofSentence: row.sentence)
    let bytes = analysis.corpus.sentences[row.sentence].bytes
    let verdict = analysis.verdicts[row.sentence]
    let role = verdict.role ?? .incidental
    json.beginObject()
    json.key("id")
    json.string(ids[article])
    json.key("start")
    json.integer(bytes.lowerBound)
    json.key("end")
    json.integer(bytes.upperBound)
    json.key("text")
    json.string(bytes: analysis.texts[article][bytes])
    json.key("role")
    json.string(role.rawValue)
    json.key("cluster")
    json.string(verdict.cluster.map { analysis.name(ofCluster: $0) } ?? "")
    json.key("kept_by")
    json.string(row.reason.rawValue)
    json.key("detail")
    json.string(detail(row.reason, verdict, role, article))
    json.key("policy")
    json.string(analysis.disposition.policies[role, article].rawValue)
    json.key("evidence")
    verdict.writeEvidence(to: &json, missing: analysis.missingEvidence)
    json.endObject()
    json.newline()
  }

  /// The reason for people, with the option that gave it.
  private func detail(
    _ reason: KeptReason, _ verdict: Verdict, _ role: Role, _ article: Int
  ) -> String {
    switch reason {
    case .allow: "on a list of what stays (--allow)"
    case .review: "too much of the article's prose would go"
    case .policy:
      "the policy of \(role.rawValue) is keep "
        + (analysis.disposition.policies.isException(role, article)
          ? "in this source (--policies)" : "(--policy)")
    case .keepFirst: "the first copy of \(role.rawValue) stays (policy keep-first)"
    case .minConfidence:
      "confidence \(MinConfidence.text(verdict.confidence)) is below "
        + "\(MinConfidence.text(analysis.disposition.minConfidence)) (--min-confidence)"
    case .evidence: "too few points here; most other copies have more"
    }
  }
}

extension Analysis {
  /// What stays although it, or most copies of it, are held to be boilerplate.
  func keptBoilerplate(_ summaries: [ClusterSummary]) -> [KeptReport.Row] {
    let boilerplate = Set(summaries.filter { !$0.role.isJournalism }.map(\.cluster))
    return verdicts.indices.compactMap { sentence in
      let verdict = verdicts[sentence]
      let outcome = disposition.outcome(verdict, article: corpus.article(ofSentence: sentence))
      guard case .stays(let reason) = outcome else { return nil }
      let isOutlier = verdict.cluster.map(boilerplate.contains) == true
      return (reason ?? (isOutlier ? .evidence : nil)).map {
        KeptReport.Row(sentence: sentence, reason: $0)
      }
    }
  }
}
