extension ArticleExplanation {
  /// What a line of `clusters.jsonl` says of the article; completes removed findings of that cluster.
  static func findings(
    inCluster line: UnsafeBufferPointer<UInt8>, of article: String, removed: inout [Finding]
  ) -> [Finding] {
    var scanner = JSONLine(fields: ["cluster", "role", "confidence", "members", "evidence"])
    guard let fields = try? JSONFields(line, scanner: &scanner), let cluster = fields.string(0),
      let role = fields.string(1), let members = fields.elements(3)
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
    let confidence = fields.rendered(2).map { String(decoding: $0, as: UTF8.self) } ?? ""
    for i in removed.indices where removed[i].cluster == cluster {
      removed[i].elsewhere = elsewhere
      removed[i].confidence = confidence
    }
    return places.compactMap { place in
      if removed.contains(where: { $0.isRemoved && $0.bytes.overlaps(place) }) { return nil }
      var finding = Finding(
        bytes: place, isRemoved: false, role: role, cluster: cluster, confidence: confidence)
      finding.elsewhere = elsewhere
      if let evidence = fields.object(4) { finding.read(evidence: evidence) }
      return finding
    }
  }

  /// What a line of `spans.jsonl` says of the article, on whichever side it stands.
  static func findings(
    inSpan line: UnsafeBufferPointer<UInt8>, of article: String
  ) -> [Finding] {
    var scanner = JSONLine(fields: ["a", "a_start", "a_end", "b", "b_start", "b_end", "role"])
    guard let fields = try? JSONFields(line, scanner: &scanner), let role = fields.string(6)
    else { return [] }
    guard let kept = Role(rawValue: role), kept == .quotation || kept == .selfRepeat else {
      return []  // what other roles cover, the clusters and the ledger say already
    }
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
  mutating func read(evidence: UnsafeBufferPointer<UInt8>) {
    var scanner = JSONLine(fields: ["for", "against"])
    guard let fields = try? JSONFields(evidence, scanner: &scanner) else { return }
    pros = reasons(fields.elements(0) ?? [])
    cons = reasons(fields.elements(1) ?? [])
  }

  private func reasons(_ items: [UnsafeBufferPointer<UInt8>]) -> [String] {
    var scanner = JSONLine(fields: ["name", "points", "detail"])
    return items.compactMap { item in
      guard let fields = try? JSONFields(item, scanner: &scanner), let name = fields.string(0),
        let points = fields.integer(1), let detail = fields.string(2)
      else { return nil }
      return "\(points >= 0 ? "+" : "")\(points)  \(name): \(detail)"
    }
  }
}
