extension ArticleExplanation {
  /// What a line of `kept.jsonl` says of the article.
  static func finding(kept line: UnsafeBufferPointer<UInt8>, of article: String) -> Finding? {
    var scanner = JSONLine(
      fields: ["id", "start", "end", "role", "cluster", "kept_by", "detail", "evidence"])
    guard let fields = try? JSONFields(line, scanner: &scanner), fields.string(0) == article,
      let start = fields.integer(1), let end = fields.integer(2), start <= end
    else { return nil }
    var finding = Finding(
      bytes: start..<end, isRemoved: false, role: fields.string(3) ?? "",
      cluster: fields.string(4) ?? "")
    finding.keptBy = fields.string(5) ?? ""
    finding.detail = fields.string(6) ?? ""
    if let evidence = fields.object(7) { finding.read(evidence: evidence) }
    return finding
  }

  /// What a line of `clusters.jsonl` says of the article; completes what is known of that cluster.
  static func findings(
    inCluster line: UnsafeBufferPointer<UInt8>, of article: String, known: inout [Finding]
  ) -> [Finding] {
    var scanner = JSONLine(fields: ["cluster", "role", "members", "evidence", "template", "slots"])
    guard let fields = try? JSONFields(line, scanner: &scanner), let cluster = fields.string(0),
      let role = fields.string(1), let members = fields.elements(2)
    else { return [] }
    var places: [Range<Int>] = []
    var elsewhere: [String] = []
    var memberScanner = JSONLine(fields: ["id", "start", "end"])
    for member in members {
      guard let fields = try? JSONFields(member, scanner: &memberScanner),
        let id = fields.string(0), let start = fields.integer(1), let end = fields.integer(2),
        start <= end
      else { continue }
      if id == article {
        places.append(start..<end)
      } else if elsewhere.last != id {
        elsewhere.append(id)
      }
    }
    guard !places.isEmpty else { return [] }
    for i in known.indices where known[i].cluster == cluster {
      known[i].elsewhere = elsewhere
      known[i].read(template: fields.string(4), slots: fields.elements(5) ?? [])
    }
    return places.compactMap { place in
      if known.contains(where: { $0.bytes.overlaps(place) }) { return nil }
      var finding = Finding(bytes: place, isRemoved: false, role: role, cluster: cluster)
      finding.elsewhere = elsewhere
      finding.read(template: fields.string(4), slots: fields.elements(5) ?? [])
      if let evidence = fields.object(3) { finding.read(evidence: evidence) }
      return finding
    }
  }

  /// What a line of `spans.jsonl` says of the article, on whichever side it stands.
  static func findings(
    inSpan line: UnsafeBufferPointer<UInt8>, of article: String
  ) -> [Finding] {
    var scanner = JSONLine(
      fields: ["a", "a_start", "a_end", "b", "b_start", "b_end", "role", "cluster"])
    guard let fields = try? JSONFields(line, scanner: &scanner), let role = fields.string(6)
    else { return [] }
    // What stands in a cluster, the clusters and the ledger say already.
    let isAlone = fields.string(7) == nil
    guard let kept = Role(rawValue: role),
      kept == .quotation || kept == .selfRepeat || isAlone && kept.isJournalism
    else { return [] }
    return [(0, 3), (3, 0)].compactMap { own, other in
      guard fields.string(own) == article, let start = fields.integer(own + 1),
        let end = fields.integer(own + 2), start <= end, let id = fields.string(other)
      else { return nil }
      var finding = Finding(bytes: start..<end, isRemoved: false, role: role, cluster: "")
      finding.elsewhere = id == article ? [] : [id]
      return finding
    }
  }
}

extension ArticleExplanation.Finding {
  /// Takes the reasons from an evidence object.
  mutating func read(evidence object: UnsafeBufferPointer<UInt8>) {
    var scanner = JSONLine(fields: ["for", "against", "margin", "confidence", "missing"])
    guard let fields = try? JSONFields(object, scanner: &scanner) else { return }
    evidence = reasons(fields.elements(0) ?? []) + reasons(fields.elements(1) ?? [])
    margin = fields.integer(2)
    missing = (fields.elements(4) ?? []).map { String(decoding: $0, as: UTF8.self) }
    confidence = fields.rendered(3).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private func reasons(_ items: [UnsafeBufferPointer<UInt8>]) -> [Evidence] {
    var scanner = JSONLine(fields: ["name", "points", "detail"])
    return items.compactMap { item in
      guard let fields = try? JSONFields(item, scanner: &scanner), let name = fields.string(0),
        let points = fields.integer(1), let detail = fields.string(2)
      else { return nil }
      return Evidence(name, points, detail)
    }
  }
}
