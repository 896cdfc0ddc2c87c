internal import FlongCore

/// Looks up what became of a pair of passages.
struct PairFinder: Sendable {
  /// All proposed pairs, ascending.
  let proposed: [CandidatePair]
  /// The representative of each passage's cluster.
  let representatives: [UInt32]
  let table: PassageTable
  let corpus: SegmentedCorpus
  let matcher: PassageMatcher

  /// - Complexity: O(log n) for a pair that was proposed; the signatures of both are made anew for
  ///   one that was not.
  func fate(
    of pair: CandidatePair, _ scratch: inout PassageMatcher.Scratch
  ) -> AuditTally.Fate {
    if isProposed(pair) { return .proposed }
    guard shareBucket(pair, &scratch) else { return .missed }
    return representatives[Int(pair.first)] == representatives[Int(pair.second)]
      ? .clustered : .unsettled
  }

  private func isProposed(_ pair: CandidatePair) -> Bool {
    let low = proposed.partitioningIndex { $0 >= pair }
    return low < proposed.count && proposed[low] == pair
  }

  /// Whether a band has both in one bucket; then both are proposed with the first of the bucket,
  /// which says nothing yet on whether either is like it.
  private func shareBucket(
    _ pair: CandidatePair, _ scratch: inout PassageMatcher.Scratch
  ) -> Bool {
    var keys: [UInt32] = []
    matcher.appendKeys(of: table.passages[Int(pair.first)], corpus, &scratch, to: &keys)
    matcher.appendKeys(of: table.passages[Int(pair.second)], corpus, &scratch, to: &keys)
    let bands = matcher.settings.bands.bands
    return (0..<bands).contains { keys[$0] == keys[bands + $0] }
  }
}
