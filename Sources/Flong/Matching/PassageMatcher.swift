internal import FlongCore

/// Finds passages with the same wording up to slots and small edits: bands propose, exact shingle
/// sets decide.
struct PassageMatcher: Sendable {
  let settings: MatchSettings
  let signer = Signer()

  /// Pairs of passages proposed by at least one band, ascending.
  func propose(_ table: PassageTable, _ corpus: SegmentedCorpus, workers: Workers)
    -> [CandidatePair]
  {
    let eligible = table.passages.indices.filter {
      table.passages[$0].tokenCount >= settings.shortestFuzzy
    }
    let bands = settings.bands
    let keys = workers.flatMap(eligible.count, grain: 4096) { range in
      var keys: [UInt32] = []
      keys.reserveCapacity(range.count * bands.bands)
      var scratch = Scratch()
      for i in range { appendKeys(of: table.passages[eligible[i]], corpus, &scratch, to: &keys) }
      return keys
    }
    var pairs = workers.flatMap(bands.bands, grain: 1) { range in
      var pairs: [CandidatePair] = []
      for band in range {
        var entries = eligible.indices.map {
          UInt64(keys[$0 * bands.bands + band]) << 32 | UInt64(eligible[$0])
        }
        BandIndex.propose(&entries, to: &pairs)
      }
      return pairs
    }
    BandIndex.sortUnique(&pairs)
    return pairs
  }

  /// The proposed pairs that are alike by their exact shingle sets.
  func verify(
    _ candidates: [CandidatePair], _ table: PassageTable, _ corpus: SegmentedCorpus,
    workers: Workers
  ) -> [VerifiedPair] {
    let sets = PassageSets(candidates, self, table, corpus, workers: workers)
    return workers.flatMap(candidates.count, grain: 8192) { range in
      var verified: [VerifiedPair] = []
      for pair in candidates[range] {
        let shorter = min(
          table.passages[Int(pair.first)].tokenCount, table.passages[Int(pair.second)].tokenCount)
        let percent = settings.percent(forTokens: Int(shorter))
        if let (common, union) = sets.common(pair, percent: percent) {
          verified.append(
            VerifiedPair(pair: pair, common: UInt32(common), union: UInt32(union)))
        }
      }
      return verified
    }
  }

  /// Reused between passages, so that none allocates.
  struct Scratch {
    var tokens: [UInt64] = []
    var shingles: [UInt64] = []
    var keys: [UInt32] = []
    var sorting = HashSort.Buffer()
    var slots = [UInt32](repeating: 0, count: Signer.slots)
  }

  /// Leaves the sorted shingles of a passage in the scratch.
  func set(of passage: PassageTable.Passage, _ corpus: SegmentedCorpus, _ scratch: inout Scratch) {
    shingle(passage, corpus, &scratch)
    ShingleSet.sortUnique(&scratch.shingles, buffer: &scratch.sorting)
  }

  /// Leaves the shingles of a passage in the scratch, as they stand.
  private func shingle(
    _ passage: PassageTable.Passage, _ corpus: SegmentedCorpus, _ scratch: inout Scratch
  ) {
    corpus.tokens.hashes[passage.tokens].withUnsafeBufferPointer {
      ShingleFolding.slots.fold($0, into: &scratch.tokens)
    }
    scratch.shingles.removeAll(keepingCapacity: true)
    scratch.tokens.withUnsafeBufferPointer { settings.shingler.append($0, to: &scratch.shingles) }
  }

  /// Appends the band keys of a passage, one a band.
  func appendKeys(
    of passage: PassageTable.Passage, _ corpus: SegmentedCorpus, _ scratch: inout Scratch,
    to keys: inout [UInt32]
  ) {
    shingle(passage, corpus, &scratch)
    scratch.keys.removeAll(keepingCapacity: true)
    for shingle in scratch.shingles {
      scratch.keys.append(UInt32(truncatingIfNeeded: shingle &>> 32))
    }
    scratch.keys.withUnsafeBufferPointer { from in
      scratch.slots.withUnsafeMutableBufferPointer { signer.sign(from, into: $0) }
    }
    scratch.slots.withUnsafeBufferPointer { slots in
      for band in 0..<settings.bands.bands {
        keys.append(settings.bands.key(ofBand: band, in: slots))
      }
    }
  }
}
