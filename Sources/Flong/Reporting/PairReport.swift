internal import FlongCore

/// Writes `pairs.jsonl`: one pair of articles a line.
struct PairReport {
  let names: ResultNames

  func write(_ pair: ArticlePair, to json: inout JSONWriter) {
    json.beginObject()
    json.key("a")
    names.write(article: pair.a, to: &json)
    json.key("b")
    names.write(article: pair.b, to: &json)
    json.key("relation")
    json.string(pair.relation.rawValue)
    json.key("joined")
    json.boolean(pair.relation.isJoined)
    json.key("score")
    write(pair.score, to: &json)
    json.key("numbers")
    writeNumbers(pair.figures, to: &json)
    json.key("raw")
    write(pair.raw, to: &json)
    json.key("cleaned")
    write(pair.cleaned, to: &json)
    json.endObject()
    json.newline()
  }

  private func write(_ measure: ArticlePair.Measure, to json: inout JSONWriter) {
    json.beginObject()
    json.key("resemblance")
    write(measure.resemblance, to: &json)
    json.key("containment_a")
    write(measure.containmentA, to: &json)
    json.key("containment_b")
    write(measure.containmentB, to: &json)
    json.key("frame")
    write(measure.frame, to: &json)
    json.key("shared_words")
    json.integer(measure.sharedWords)
    json.endObject()
  }

  private func write(_ ratio: Ratio, to json: inout JSONWriter) {
    json.ratio(ratio.numerator, max(1, ratio.denominator), decimals: 5)
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
