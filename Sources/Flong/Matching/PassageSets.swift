internal import FlongCore

/// The shingle sets of passages that may be alike, each made once, side by side in one array; they decide
/// what is the same wording.
struct PassageSets: Sendable {
  private let settings: MatchSettings
  private let table: PassageTable
  /// The number of each passage among the sets, or `none`.
  private var number: [UInt32]
  private static let none = UInt32.max
  private var offsets: [Int] = [0]
  private var values: [UInt64] = []

  /// The sets of the passages that `index` proposes with others.
  ///
  /// - Complexity: O(n) in the tokens of these passages, 8 bytes a shingle.
  init(
    _ index: BandIndex, _ matcher: PassageMatcher, _ table: PassageTable,
    _ corpus: SegmentedCorpus, workers: Workers
  ) {
    settings = matcher.settings
    self.table = table
    number = [UInt32](repeating: PassageSets.none, count: table.passages.count)
    let involved = table.passages.indices.filter { index.hasNeighbours($0) }
    for (i, passage) in involved.enumerated() { number[passage] = UInt32(i) }
    let parts = workers.map(involved.count, grain: 4096) { range in
      var scratch = PassageMatcher.Scratch()
      var values: [UInt64] = []
      var counts: [Int] = []
      for passage in involved[range] {
        matcher.set(of: table.passages[passage], corpus, &scratch)
        values += scratch.shingles
        counts.append(scratch.shingles.count)
      }
      return (values, counts)
    }
    values.reserveCapacity(parts.reduce(0) { $0 + $1.0.count })
    offsets.reserveCapacity(involved.count + 1)
    for (part, counts) in parts {
      values += part
      for count in counts { offsets.append(offsets[offsets.count - 1] + count) }
    }
  }

  /// Whether two passages that were proposed are alike.
  func areAlike(_ pair: CandidatePair) -> Bool { verified(pair) != nil }

  /// The pairs that are alike, of pairs that were proposed.
  func verified(_ pairs: [CandidatePair], workers: Workers) -> [VerifiedPair] {
    workers.flatMap(pairs.count, grain: 8192) { pairs[$0].compactMap(verified) }
  }

  /// The pair with its exact measure, if its passages are alike.
  ///
  /// - Complexity: O(n + m), less where it is soon clear that they are not.
  private func verified(_ pair: CandidatePair) -> VerifiedPair? {
    let shorter = min(
      table.passages[Int(pair.first)].tokenCount, table.passages[Int(pair.second)].tokenCount)
    let percent = settings.percent(forTokens: Int(shorter))
    return values.withUnsafeBufferPointer { values in
      let a = UnsafeBufferPointer(rebasing: values[range(pair.first)])
      let b = UnsafeBufferPointer(rebasing: values[range(pair.second)])
      // c / (a + b - c) >= p / 100
      let needed = ((a.count + b.count) * percent + 99 + percent) / (100 + percent)
      guard let common = ShingleSet.intersectionCount(a, b, atLeast: needed) else { return nil }
      return VerifiedPair(
        pair: pair, common: UInt32(common), union: UInt32(a.count + b.count - common))
    }
  }

  private func range(_ passage: UInt32) -> Range<Int> {
    let set = Int(number[Int(passage)])
    return offsets[set]..<offsets[set + 1]
  }
}
