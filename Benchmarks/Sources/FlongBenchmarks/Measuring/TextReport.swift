internal import FlongCore

/// The measurements of one text; making it checks every result.
struct TextReport: Encodable {
  let text: String
  let bytes: Int
  let paragraphs: Int
  let checksum: String
  let stages: [Measurement]

  init(_ text: BenchmarkText, runs: Int) throws {
    var stages: [Measurement] = []
    func time<Result>(
      _ stage: String, _ unit: String, _ units: (Result) -> Int, _ body: () -> Result
    ) -> Result {
      let (measurement, result) = Measurement.measure(
        stage, runs: runs, bytes: text.bytes.count, unit: unit, units: units, body)
      stages.append(measurement)
      return result
    }
    let kernels = Kernel.allCases.filter(\.isAvailable)
    let readings = kernels.map { kernel in
      time(
        "tokens, \(kernel.rawValue)", "token", { $0.run.count }, { Stages.tokens(text, kernel) })
    }
    let tokens = readings[0]
    let streams = kernels.map { kernel in
      time(
        "shingles, \(kernel.rawValue)", "shingle", { $0.values.count },
        { Stages.shingles(tokens, kernel) })
    }
    let shingles = streams[0]
    let sets = time("sets", "shingle", { _ in shingles.values.count }, { Stages.sets(shingles) })
    let size = sets.values.count
    let signatures = kernels.map { kernel in
      time(
        "signatures, \(kernel.rawValue)", "shingle", { _ in size },
        { Stages.signatures(sets, kernel) })
    }
    let keys = time("band keys", "key", \.count, { Stages.keys(signatures[0]) })
    let candidates = time("candidates", "key", { _ in keys.count }, { Stages.candidates(keys) })
    let verified = time(
      "verification", "pair", { _ in candidates.count }, { Stages.verified(candidates, sets) })
    let anchors = time("anchors", "token", { _ in tokens.run.count }, { Stages.anchors(tokens) })
    let links = time("links", "anchor", \.links.count, { Stages.links(anchors) })
    let ids = Stages.ids(tokens)
    let spans = time(
      "spans", "token", { _ in tokens.run.count }, { Stages.runs(links, ids) })
    let joined = time("exact join", "shingle", { _ in size }, { Stages.join(sets) })

    let sum = signatures[0].withUnsafeBytes { XXH3.hash64($0) }
    let hex = TextReport.hex(sum)
    try check(text.tokens ?? tokens.run.count, tokens.run.count, "\(text.name): tokens")
    for (i, kernel) in kernels.enumerated() {
      let areEqual =
        readings[i].isEqual(to: tokens) && streams[i].values == shingles.values
        && signatures[i] == signatures[0]
      try check(areEqual, true, "\(text.name): \(kernel.rawValue) equals portable")
    }
    let expected = TextReport.hex(text.checksum ?? sum)
    try check(expected, hex, "\(text.name): checksum of the signatures")
    let missing = Set(verified).subtracting(joined)
    try check(missing.count, 0, "\(text.name): alike candidates that the join misses")
    try check(
      !joined.isEmpty || text.tokens == nil, true, "\(text.name): the join finds the copies")
    try check(
      !spans.isEmpty || text.tokens == nil, true, "\(text.name): shared runs are found")

    self.text = text.name
    bytes = text.bytes.count
    paragraphs = text.paragraphs.count
    checksum = hex
    self.stages = stages
  }

  static func hex(_ value: UInt64) -> String {
    "0x" + String(value, radix: 16, uppercase: true)
  }
}
