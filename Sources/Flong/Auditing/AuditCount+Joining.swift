internal import FlongCore

extension AuditCount {
  /// Counts all true pairs of the wordings; they are never held at once.
  init(
    _ wordings: ParagraphWordings, finder: PairFinder, threshold: Int, workers: Workers
  ) {
    let join = ExactJoin(
      shingles: wordings.shingles, offsets: wordings.offsets,
      percent: min(threshold, AuditCount.resemblances[0]))
    let table = finder.table
    let bands = finder.matcher.settings.bands
    let parts = workers.map(join.probeCount, grain: 1024) { range in
      var part = AuditCount()
      var scratch = PassageMatcher.Scratch()
      for pair in join.pairs(probing: range) {
        let first = wordings.passages[Int(pair.pair.first)]
        let second = wordings.passages[Int(pair.pair.second)]
        let shorter = min(
          table.passages[Int(first)].tokenCount, table.passages[Int(second)].tokenCount)
        part.add(
          pair, tokens: Int(shorter), threshold: threshold,
          fate: finder.fate(of: CandidatePair(first, second), &scratch),
          predicted: bands.predictedRecall(at: pair.resemblance.value))
      }
      return part
    }
    for part in parts { add(part) }
  }
}
