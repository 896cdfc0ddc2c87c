internal import FlongCore

/// Writes `spans.jsonl`: one shared run a line.
struct SpanReport {
  let names: ResultNames

  func write(_ span: SharedSpan, to json: inout JSONWriter) {
    json.beginObject()
    json.key("a")
    names.write(article: span.a, to: &json)
    json.key("a_start")
    json.integer(span.aBytes.lowerBound)
    json.key("a_end")
    json.integer(span.aBytes.upperBound)
    json.key("b")
    names.write(article: span.b, to: &json)
    json.key("b_start")
    json.integer(span.bBytes.lowerBound)
    json.key("b_end")
    json.integer(span.bBytes.upperBound)
    json.key("role")
    json.string(span.role.rawValue)
    json.key("cluster")
    if let cluster = span.cluster {
      names.write(cluster: cluster, to: &json)
    } else {
      json.null()
    }
    json.key("resemblance")
    json.ratio(span.resemblance.numerator, max(1, span.resemblance.denominator), decimals: 5)
    json.endObject()
    json.newline()
  }
}
