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
    json.key("relation")
    json.string(pair.relation.rawValue)
    json.key("joined")
    json.boolean(pair.relation.isJoined)
    json.key("score")
    json.ratio(pair.score.numerator, max(1, pair.score.denominator), decimals: 5)
    json.key("numbers")
    writeNumbers(pair.figures, to: &json)
    for (name, measure) in [("raw", pair.raw), ("cleaned", pair.cleaned)] {
      json.key(name)
      json.beginObject()
      let ratios = [
        ("resemblance", measure.resemblance), ("containment_a", measure.containmentA),
        ("containment_b", measure.containmentB), ("frame", measure.frame),
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

  private func writeNumbers(_ figures: WordingAgreement.Figures?, to json: inout JSONWriter) {
    guard let figures else { return json.null() }
    json.beginObject()
    json.key("same")
    json.integer(Int(figures.same))
    json.key("different")
    json.integer(Int(figures.different))
    json.endObject()
  }
}
