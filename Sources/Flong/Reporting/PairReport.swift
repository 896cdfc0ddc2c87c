internal import FlongCore

/// Writes `pairs.jsonl`: one pair of articles a line.
struct PairReport {
  let ids: [String]

  func write(_ pair: ArticlePair, to json: inout JSONWriter) {
    json.beginObject()
    json.key("a")
    json.string(ids[pair.a])
    json.key("b")
    json.string(ids[pair.b])
    for (name, measure) in [("raw", pair.raw), ("cleaned", pair.cleaned)] {
      json.key(name)
      json.beginObject()
      let ratios = [
        ("resemblance", measure.resemblance), ("containment_a", measure.containmentA),
        ("containment_b", measure.containmentB),
      ]
      for (key, ratio) in ratios {
        json.key(key)
        json.ratio(ratio.numerator, max(1, ratio.denominator), decimals: 5)
      }
      json.key("shared_words")
      json.integer(measure.sharedWords)
      json.endObject()
    }
    json.endObject()
    json.newline()
  }
}
