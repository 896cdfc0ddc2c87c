extension VerdictTable {
  /// Writes the reasons of a verdict as an object: points, margin, confidence, for, against.
  func writeEvidence(of sentence: Int, to json: inout JSONWriter, missing: [String]) {
    let (row, evidence) = (self[sentence], evidence(sentence))
    json.beginObject()
    json.key("points")
    json.integer(row.points)
    json.key("margin")
    json.integer(Judge.margin)
    json.key("confidence")
    json.ratio(row.confidence, 100, decimals: 2)
    json.key("for")
    VerdictTable.write(evidence, to: &json) { $0.points >= 0 }
    json.key("against")
    VerdictTable.write(evidence, to: &json) { $0.points < 0 }
    json.key("missing")
    json.beginArray()
    for name in missing { json.string(name) }
    json.endArray()
    json.endObject()
  }

  private static func write(
    _ evidence: ArraySlice<Evidence>, to json: inout JSONWriter, where isWanted: (Evidence) -> Bool
  ) {
    json.beginArray()
    for item in evidence where isWanted(item) {
      json.beginObject()
      json.key("name")
      json.string(item.name)
      json.key("points")
      json.integer(item.points)
      json.key("detail")
      json.string(item.detail)
      json.endObject()
    }
    json.endArray()
  }
}
