/// Writes `kept.jsonl`: sentences that stay although they, or other copies, are held to be
/// boilerplate.
struct KeptReport {
  struct Row: Sendable {
    var sentence: Int
    var reason: KeptReason
  }

  let analysis: Analysis
  let names: ResultNames

  func write(_ row: Row, to json: inout JSONWriter) {
    let article = analysis.corpus.article(ofSentence: row.sentence)
    let bytes = analysis.corpus.sentences[row.sentence].bytes
    let verdict = analysis.verdicts[row.sentence]
    let role = verdict.role ?? .incidental
    json.beginObject()
    json.key("id")
    names.write(article: article, to: &json)
    json.key("start")
    json.integer(bytes.lowerBound)
    json.key("end")
    json.integer(bytes.upperBound)
    json.key("text")
    json.string(bytes: analysis.texts[article][bytes])
    json.key("role")
    json.string(role.rawValue)
    json.key("cluster")
    if let cluster = verdict.cluster {
      names.write(cluster: cluster, to: &json)
    } else {
      json.string("")
    }
    json.key("kept_by")
    json.string(row.reason.rawValue)
    json.key("detail")
    json.string(detail(row.reason, verdict, role, article))
    json.key("policy")
    json.string(analysis.disposition.policies[role, article].rawValue)
    json.key("evidence")
    analysis.verdicts.writeEvidence(of: row.sentence, to: &json, missing: names.missingEvidence)
    json.endObject()
    json.newline()
  }

  /// The reason for people, with the option that gave it.
  private func detail(
    _ reason: KeptReason, _ verdict: VerdictTable.Row, _ role: Role, _ article: Int
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
  func keptBoilerplate(_ summaries: [ClusterSummary], workers: Workers) -> [KeptReport.Row] {
    var isBoilerplate = [Bool](repeating: false, count: matches.clusters.clusters.count)
    for summary in summaries where !summary.role.isJournalism {
      isBoilerplate[summary.cluster] = true
    }
    let boilerplate = isBoilerplate
    return workers.flatMap(texts.count, grain: 512) { articles in
      var rows: [KeptReport.Row] = []
      corpus.prefetchPages(ofArticles: articles)
      for article in articles {
        for sentence in corpus.sentences(ofArticle: article) {
          let outcome = disposition.outcome(verdicts[sentence], article: article)
          guard case .stays(let reason) = outcome else { continue }
          let isOutlier = verdicts[sentence].cluster.map { boilerplate[$0] } == true
          if let reason = reason ?? (isOutlier ? .evidence : nil) {
            rows.append(KeptReport.Row(sentence: sentence, reason: reason))
          }
        }
      }
      return rows
    }
  }
}
