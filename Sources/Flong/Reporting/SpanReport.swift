internal import FlongCore

/// Writes `spans.jsonl`: one shared run a line.
struct SpanReport {
  let analysis: Analysis
  let ids: [String]

  func write(_ span: SharedSpan, to json: inout JSONWriter) {
    json.beginObject()
    for (name, article, bytes) in [("a", span.a, span.aBytes), ("b", span.b, span.bBytes)] {
      json.key(name)
      json.string(ids[article])
      json.key(name + "_start")
      json.integer(bytes.lowerBound)
      json.key(name + "_end")
      json.integer(bytes.upperBound)
    }
    json.key("role")
    json.string(span.role.rawValue)
    json.key("cluster")
    if let cluster = span.cluster {
      json.string(analysis.name(ofCluster: cluster))
    } else {
      json.null()
    }
    json.key("resemblance")
    json.ratio(span.resemblance.numerator, max(1, span.resemblance.denominator), decimals: 5)
    json.endObject()
    json.newline()
  }
}
