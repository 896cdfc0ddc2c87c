internal import FlongCore

/// The shingle sets of passages that may be alike, each made once, side by side in one array; they decide
/// what is the same wording.
///
///     values   tokens << 32 | count, shingles ascending, unused   of one passage, then of the next
struct PassageSets: Sendable {
  private let settings: MatchSettings
  /// Where the set of each passage begins in `values`, by its number, and the end of the last.
  private let starts: [Int]
  private let values: [UInt64]

  /// The sets of the passages that `index` proposes with others, in the order of their numbers; pairs are
  /// pairs of numbers.
  ///
  /// - Complexity: O(n) in the tokens of these passages, 8 bytes a shingle.
  init(
    _ index: BandIndex, numbering: PassageNumbering? = nil, _ matcher: PassageMatcher,
    _ table: PassageTable, _ corpus: SegmentedCorpus, workers: Workers
  ) {
    settings = matcher.settings
    let numbering = numbering ?? PassageNumbering(count: table.passages.count)
    let starts = PassageSets.starts(index, numbering, matcher.settings.shingler, table)
    self.starts = starts
    let room = starts[table.passages.count]
    values = [UInt64](unsafeUninitializedCapacity: room) { values, count in
      nonisolated(unsafe) let values = values
      workers.forEach(table.passages.count, grain: 4096) { range in
        var scratch = PassageMatcher.Scratch()
        // In the order of the passages: their words follow each other, and there are more of these.
        for passage in range {
          let number = Int(numbering.numbers[passage])
          guard starts[number] < starts[number + 1] else { continue }
          let own = UnsafeMutableBufferPointer(
            rebasing: values[starts[number]..<starts[number + 1]])
          matcher.set(of: table.passages[passage], corpus, &scratch)
          let shingles = scratch.shingles
          own[0] = UInt64(table.passages[passage].tokenCount) << 32 | UInt64(shingles.count)
          for i in shingles.indices { own[i + 1] = shingles[i] }
          for i in (shingles.count + 1)..<own.count { own[i] = 0 }
        }
      }
      count = room
    }
  }

  /// Room for every shingle, should none come twice.
  private static func starts(
    _ index: BandIndex, _ numbering: PassageNumbering, _ shingler: Shingler,
    _ table: PassageTable
  ) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(table.passages.count + 1)
    var room = 0
    for (number, passage) in numbering.passages.enumerated() {
      if index.hasNeighbours(number) {
        room += 1 + shingler.count(ofTokens: Int(table.passages[Int(passage)].tokenCount))
      }
      starts.append(room)
    }
    return starts
  }

  /// Asks for the sets of passages that are compared soon.
  func prefetch(_ passages: ArraySlice<UInt32>) {
    starts.withUnsafeBufferPointer { starts in
      guard let first = starts.baseAddress else { return }
      for passage in passages { Prefetch.line(first + Int(passage)) }
      values.withUnsafeBufferPointer { values in
        for passage in passages {
          let set = starts[Int(passage)]..<starts[Int(passage) + 1]
          Prefetch.read(UnsafeBufferPointer(rebasing: values[set]))
        }
      }
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
    values.withUnsafeBufferPointer { values in
      let (a, aTokens) = set(pair.first, in: values)
      let (b, bTokens) = set(pair.second, in: values)
      let percent = settings.percent(forTokens: min(aTokens, bTokens))
      // c / (a + b - c) >= p / 100
      let needed = ((a.count + b.count) * percent + 99 + percent) / (100 + percent)
      guard let common = ShingleSet.intersectionCount(a, b, atLeast: needed) else { return nil }
      return VerifiedPair(
        pair: pair, common: UInt32(common), union: UInt32(a.count + b.count - common))
    }
  }

  private func set(
    _ passage: UInt32, in values: UnsafeBufferPointer<UInt64>
  ) -> (shingles: UnsafeBufferPointer<UInt64>, tokens: Int) {
    let start = starts[Int(passage)]
    precondition(start < starts[Int(passage) + 1])
    let count = Int(UInt32(truncatingIfNeeded: values[start]))
    return (
      UnsafeBufferPointer(rebasing: values[(start + 1)..<(start + 1 + count)]),
      Int(values[start] &>> 32)
    )
  }
}
