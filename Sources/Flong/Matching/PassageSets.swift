internal import FlongCore

/// The shingle sets of the passages that were proposed, each made once, side by side in one array.
struct PassageSets: Sendable {
  /// The number of each passage among the sets, or `none`.
  private var number: [UInt32]
  private static let none = UInt32.max
  private var offsets: [Int] = [0]
  private var values: [UInt64] = []

  /// - Complexity: O(n) in the tokens of the passages involved, 8 bytes a shingle.
  init(
    _ pairs: [CandidatePair], _ matcher: PassageMatcher, _ table: PassageTable,
    _ corpus: SegmentedCorpus, workers: Workers
  ) {
    number = [UInt32](repeating: PassageSets.none, count: table.passages.count)
    for pair in pairs {
      number[Int(pair.first)] = 0
      number[Int(pair.second)] = 0
    }
    let involved = number.indices.filter { number[$0] == 0 }
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

  /// The sizes of the intersection and of the union of a pair that was proposed, if its resemblance is
  /// at least `percent` hundredths.
  func common(_ pair: CandidatePair, percent: Int) -> (common: Int, union: Int)? {
    values.withUnsafeBufferPointer { values in
      let a = UnsafeBufferPointer(rebasing: values[range(pair.first)])
      let b = UnsafeBufferPointer(rebasing: values[range(pair.second)])
      // c / (a + b - c) >= p / 100
      let needed = ((a.count + b.count) * percent + 99 + percent) / (100 + percent)
      guard let common = ShingleSet.intersectionCount(a, b, atLeast: needed) else { return nil }
      return (common, a.count + b.count - common)
    }
  }

  private func range(_ passage: UInt32) -> Range<Int> {
    let set = Int(number[Int(passage)])
    return offsets[set]..<offsets[set + 1]
  }
}
