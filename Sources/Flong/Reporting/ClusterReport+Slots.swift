internal import FlongCore

extension Analysis {
  /// The wording of a cluster with its varying places, from aligning its members; or its
  /// name, where other wordings differ from it in a name only.
  func template(ofCluster cluster: Int, _ places: inout TokenPlaces) -> SlotTemplate {
    let first = representative(ofCluster: cluster)
    let members = matches.clusters.members[matches.clusters.clusters[cluster].members]
    var own = SlotTemplate()
    if canVary(members, first) {
      var copies = [copy(first)]
      copies.reserveCapacity(members.count)
      for member in members where member.occurrence != first.occurrence {
        copies.append(copy(member))
      }
      own = SlotTemplate(copies, corpus, texts, &places)
    }
    // Of equal copies the name may still vary between this wording and others.
    guard own.slots.isEmpty, let place = nameTemplates.places[first.passage] else { return own }
    return SlotTemplate(
      SlotTemplate.Slot(tokens: place.name, fillings: nameTemplates.names[place.template]))
  }

  /// Whether copies may differ: one passage without figures has the same words wherever it stands.
  private func canVary(
    _ members: ArraySlice<ClusterTable.Member>, _ first: ClusterTable.Member
  ) -> Bool {
    members.contains { $0.passage != first.passage }
      || corpus.tokens.ids[matches.passages.passages[Int(first.passage)].tokens].contains {
        TokenHash.isNumber($0)
      }
  }

  private func copy(_ member: ClusterTable.Member) -> SlotTemplate.Copy {
    SlotTemplate.Copy(tokens: tokens(ofOccurrence: member.occurrence), text: Int(member.article))
  }

  /// The bytes of a slot inside its article; behind the token before it where it holds none.
  func bytes(
    of slot: SlotTemplate.Slot, in member: ClusterTable.Member, _ places: inout TokenPlaces
  ) -> Range<Int> {
    let first = tokens(ofOccurrence: member.occurrence).lowerBound
    let article = Int(member.article)
    guard slot.tokens.isEmpty else {
      let last = first + slot.tokens.upperBound
      return places.bytes(ofTokens: first + slot.tokens.lowerBound..<last, in: article)
    }
    let place =
      slot.tokens.lowerBound == 0
      ? bytes(ofOccurrence: member.occurrence).lowerBound
      : places.bytes(ofToken: first + slot.tokens.lowerBound - 1, in: article).upperBound
    return place..<place
  }

  /// The representative's text with "‹…›" in its varying places.
  func text(
    of template: SlotTemplate, ofCluster cluster: Int, _ places: inout TokenPlaces
  ) -> [UInt8] {
    let member = representative(ofCluster: cluster)
    let text = texts[Int(member.article)]
    let whole = bytes(ofOccurrence: member.occurrence)
    var result: [UInt8] = []
    var position = whole.lowerBound
    for slot in template.slots {
      let place = bytes(of: slot, in: member, &places)
      result += text[position..<place.lowerBound]
      if slot.tokens.isEmpty && position < place.lowerBound { result.append(UInt8(ascii: " ")) }
      result += "‹…›".utf8
      position = place.upperBound
    }
    return result + text[position..<whole.upperBound]
  }
}

extension ClusterReport {
  /// Writes the varying places: bytes inside the representative, and what stands there.
  func write(
    _ template: SlotTemplate, ofCluster cluster: Int, _ places: inout TokenPlaces,
    to json: inout JSONWriter
  ) {
    let member = analysis.representative(ofCluster: cluster)
    let base = analysis.bytes(ofOccurrence: member.occurrence).lowerBound
    json.beginArray()
    for slot in template.slots {
      let bytes = analysis.bytes(of: slot, in: member, &places)
      let shown = slot.fillings.prefix(ClusterReport.slotValues)
      json.beginObject()
      json.key("start")
      json.integer(bytes.lowerBound - base)
      json.key("end")
      json.integer(bytes.upperBound - base)
      json.key("values")
      json.beginArray()
      for filling in shown { json.string(bytes: filling.text) }
      json.endArray()
      json.key("counts")
      json.beginArray()
      for filling in shown { json.integer(filling.count) }
      json.endArray()
      json.key("distinct")
      json.integer(slot.fillings.count)
      json.endObject()
    }
    json.endArray()
  }
}
