extension Verdict {
  /// Writes the reasons as an object: points, margin, confidence, for, against.
  func writeEvidence(to json: inout JSONWriter, missing: [String]) {
    json.beginObject()
    json.key("points")
    json.integer(points)
    json.key("margin")
    json.integer(Judge.margin)
    json.key("confidence")
    json.ratio(confidence, 100, decimals: 2)
    json.key("for")
    writeEvidence(to: &json) { $0.points >= 0 }
    json.key("against")
    writeEvidence(to: &json) { $0.points < 0 }
    json.key("missing")
    json.beginArray()
    for name in missing { json.string(name) }
    json.endArray()
    json.endObject()
  }

  private func writeEvidence(to json: inout JSONWriter, where isWanted: (Evidence) -> Bool) {
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
