extension ReportBlocks {
  /// Cards of clusters.
  func clusterBlock(
    _ cards: [ClusterCard], of total: Int, _ evidence: inout EvidenceTable
  ) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("total")
    json.integer(total)
    json.key("rows")
    json.beginArray()
    for card in cards {
      json.beginObject()
      for field in card.fields {
        json.key(field.name)
        json.raw(field.value)
      }
      for (name, date) in [("first", card.first), ("last", card.last)] {
        json.key(name)
        date.map { json.quoted($0) } ?? json.null()
      }
      // The earliest copy, how many share its day, how many have no date.
      json.key("earliest")
      json.integers([
        card.earliest.row.map { shown[$0] } ?? -1, card.earliest.sameDay, card.earliest.undated,
      ])
      json.key("removed")
      json.integers([card.removed.places, card.removed.bytes])
      json.key("evidence")
      json.integer(evidence.number(of: card.evidence) ?? -1)
      json.key("places")
      json.integer(card.members.count)
      json.key("members")
      json.integers(
        card.members.prefix(limits.members).flatMap {
          [shown[$0.row], $0.start, $0.end, $0.resemblance]
        })
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  static func evidenceBlock(_ table: EvidenceTable) -> [UInt8] {
    var json = JSONWriter()
    table.write(to: &json)
    return json.bytes
  }

  /// Whole texts, and what is marked in them.
  func textBlock(_ texts: ShownTexts, _ marks: TextMarks) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("articles")
    json.integers(texts.rows.map { shown[$0] })
    json.key("texts")
    json.beginArray()
    for text in texts.strings { json.raw(text) }
    json.endArray()
    for (name, rows) in [
      ("removals", marks.removals), ("kept", marks.kept), ("places", marks.places),
      ("spans", marks.spans),
    ] {
      json.key(name)
      json.beginArray()
      for row in rows { json.integers(row) }
      json.endArray()
    }
    json.key("reasons")
    json.beginArray()
    for reason in marks.reasons { json.raw(reason) }
    json.endArray()
    json.endObject()
    return json.bytes
  }
}
