internal import FlongCore

/// Reasons of many verdicts, each different text once: a page names them by number.
struct EvidenceTable {
  private var numberOfText: [Hash128: Int] = [:]
  private var texts: [[UInt8]] = []
  private var numberOfEvidence: [Hash128: Int] = [:]
  private var rows: [[UInt8]] = []
  private var evidence = JSONLine(
    fields: ["points", "margin", "confidence", "for", "against", "missing"])
  private var item = JSONLine(fields: ["name", "points", "detail"])

  /// The number of an `evidence` object of the results; nil for what is none.
  mutating func number(of object: [UInt8]) -> Int? {
    let hash = object.withUnsafeBytes { XXH3.hash128($0) }
    if let known = numberOfEvidence[hash] { return known }
    guard let row = object.withUnsafeBufferPointer({ read($0) }) else { return nil }
    numberOfEvidence[hash] = rows.count
    rows.append(row)
    return rows.count - 1
  }

  private mutating func read(_ object: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let fields = try? JSONFields(object, scanner: &evidence), let points = fields.integer(0),
      let margin = fields.integer(1)
    else { return nil }
    var json = JSONWriter()
    json.beginArray()
    json.integer(points)
    json.integer(margin)
    json.raw(fields.slice(2).map { Array($0) } ?? [0x30])
    json.beginArray()
    for reason in (fields.elements(3) ?? []) + (fields.elements(4) ?? []) {
      guard let reason = try? JSONFields(reason, scanner: &item), let name = reason.rendered(0),
        let points = reason.integer(1), let detail = reason.rendered(2)
      else { continue }
      json.integer(number(ofText: name + [UInt8(ascii: ",")] + detail))
      json.integer(points)
    }
    json.endArray()
    json.raw(fields.rendered(5) ?? Array("[]".utf8))
    json.endArray()
    return json.bytes
  }

  private mutating func number(ofText text: [UInt8]) -> Int {
    let hash = text.withUnsafeBytes { XXH3.hash128($0) }
    if let known = numberOfText[hash] { return known }
    numberOfText[hash] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  /// Writes `{"texts":[name, detail, …],"rows":[[points, margin, confidence, [text, points, …],
  /// missing], …]}`.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("texts")
    json.beginArray()
    for text in texts { json.raw(text) }
    json.endArray()
    json.key("rows")
    json.beginArray()
    for row in rows { json.raw(row) }
    json.endArray()
    json.endObject()
  }
}
