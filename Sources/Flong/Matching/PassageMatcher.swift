internal import FlongCore

/// Proposes passages with the same wording up to slots and small edits: those that agree in a band of
/// their signatures. Their exact shingle sets decide (see `PassageVerifier`).
struct PassageMatcher: Sendable {
  let settings: MatchSettings

  /// Which passages agree in a band.
  ///
  /// - Complexity: O(words + passages · bands).
  func index(_ table: PassageTable, _ corpus: SegmentedCorpus, workers: Workers) -> BandIndex {
    BandIndex(bands(table, corpus, workers: workers), count: table.passages.count)
  }

  /// The same in numbers that bring passages near each other which agree in a band.
  func numberedIndex(
    _ table: PassageTable, _ corpus: SegmentedCorpus, workers: Workers
  ) -> (numbering: PassageNumbering, index: BandIndex) {
    let bands = bands(table, corpus, workers: workers)
    let numbering = PassageNumbering(bands, count: table.passages.count)
    return (numbering, BandIndex(bands, numbering: numbering, run: workers.forEach))
  }

  private func bands(
    _ table: PassageTable, _ corpus: SegmentedCorpus, workers: Workers
  ) -> [BandIndex.Band] {
    let bands = settings.bands.bands
    let parts = workers.map(table.passages.count, grain: 4096) { range in
      table.prefetchPages(range, of: corpus.tokens)
      var members: [UInt32] = []
      var keys: [UInt32] = []
      keys.reserveCapacity(range.count * bands)
      var scratch = Scratch()
      for passage in range where table.passages[passage].tokenCount >= settings.shortestFuzzy {
        appendKeys(of: table.passages[passage], corpus, &scratch, to: &keys)
        members.append(UInt32(passage))
      }
      return BandKeys(rows: keys, of: members)
    }
    return BandIndex.bands(parts, bands: bands, workers: workers)
  }

  /// Reused between passages, so that none allocates.
  struct Scratch {
    var tokens: [UInt64] = []
    var shingles: [UInt64] = []
    var sorting = HashSort.Buffer()
    let signer = BandSigner()
  }

  /// Leaves the sorted shingles of some tokens in the scratch.
  func set(of tokens: Range<Int>, _ corpus: SegmentedCorpus, _ scratch: inout Scratch) {
    shingle(tokens, corpus, &scratch)
    ShingleSet.sortUnique(&scratch.shingles, buffer: &scratch.sorting)
  }

  /// Leaves the shingles of some tokens in the scratch, as they stand.
  func shingle(_ tokens: Range<Int>, _ corpus: SegmentedCorpus, _ scratch: inout Scratch) {
    scratch.shingles.removeAll(keepingCapacity: true)
    corpus.tokens.read(tokens, .slots, into: &scratch.tokens)
    scratch.tokens.withUnsafeBufferPointer {
      settings.shingler.append($0, to: &scratch.shingles)
    }
  }

  /// Appends the band keys of a passage, one a band.
  func appendKeys(
    of passage: PassageTable.Passage, _ corpus: SegmentedCorpus, _ scratch: inout Scratch,
    to keys: inout [UInt32]
  ) {
    shingle(passage.tokens, corpus, &scratch)
    scratch.signer.appendKeys(of: scratch.shingles, bands: settings.bands, to: &keys)
  }
}
