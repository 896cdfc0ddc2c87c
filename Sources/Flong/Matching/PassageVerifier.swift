internal import FlongCore

/// Decides which passages that were proposed are the same wording: by their exact shingle sets, which are
/// made when bitmaps do not tell already that they differ.
struct PassageVerifier: Sendable {
  /// What is known of a passage that may be alike to another.
  private struct Entry {
    let bitmap: ShingleBitmap
    private let start: UInt32
    private let count: UInt32

    init(_ shingles: [UInt64] = [], start: UInt32 = 0, count: UInt32 = 0) {
      bitmap = ShingleBitmap(shingles)
      (self.start, self.count) = (start, count)
    }

    /// Its words; none where no other one was proposed with it.
    var tokens: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  private let matcher: PassageMatcher
  private let corpus: SegmentedCorpus
  /// By number.
  private let entries: [Entry]

  /// Looks at the passages that `index` proposes with others; pairs are pairs of numbers.
  ///
  /// - Complexity: O(n) in the tokens of these passages, 40 bytes a passage.
  init(
    _ index: BandIndex, numbering: PassageNumbering? = nil, _ matcher: PassageMatcher,
    _ table: PassageTable, _ corpus: SegmentedCorpus, workers: Workers
  ) {
    let count = table.passages.count
    let numbering = numbering ?? PassageNumbering(count: count)
    (self.matcher, self.corpus) = (matcher, corpus)
    entries = [Entry](unsafeUninitializedCapacity: count) { entries, initialized in
      nonisolated(unsafe) let entries = entries
      workers.forEach(count, grain: 4096) { range in
        table.prefetchPages(range, of: corpus.tokens)
        var scratch = PassageMatcher.Scratch()
        // In the order of the passages: their words follow each other, and there are more of these.
        for passage in range {
          let number = Int(numbering.numbers[passage])
          var entry = Entry()
          if index.hasNeighbours(number) {
            let row = table.passages[passage]
            matcher.shingle(row.tokens, corpus, &scratch)
            entry = Entry(scratch.shingles, start: row.tokenStart, count: row.tokenCount)
          }
          entries.initializeElement(at: number, to: entry)
        }
      }
      initialized = count
    }
  }

  /// Asks for what is known of passages that are compared with one soon, and for the words of those that
  /// bitmaps do not tell from it.
  func prefetch(_ passage: UInt32, _ others: ArraySlice<UInt32>) {
    entries.withUnsafeBytes { bytes in
      guard let first = bytes.baseAddress else { return }
      for other in others {
        let entry = first + Int(other) * MemoryLayout<Entry>.stride
        Prefetch.line(entry)
        Prefetch.line(entry + MemoryLayout<Entry>.size - 1)
      }
    }
    let entry = entries[Int(passage)]
    for other in others where mayBeAlike(entry, entries[Int(other)]) {
      corpus.tokens.prefetch(entries[Int(other)].tokens)
    }
  }

  /// Tells whether two passages that were proposed are alike; for one thread.
  func comparison() -> (CandidatePair) -> Bool {
    var space = Space()
    return { verified($0, &space) != nil }
  }

  /// The pairs that are alike, of pairs that were proposed.
  func verified(_ pairs: [CandidatePair], workers: Workers) -> [VerifiedPair] {
    workers.flatMap(pairs.count, grain: 8192) { range in
      var space = Space()
      return pairs[range].compactMap { verified($0, &space) }
    }
  }

  /// The exact shingle set of a passage.
  private struct ExactSet {
    /// The number of the passage, or nil.
    var passage: UInt32?
    var shingles: [UInt64] = []
  }

  /// Kept between pairs, so that a passage that is held against several is read once.
  private struct Space {
    var scratch = PassageMatcher.Scratch()
    var sets = (ExactSet(), ExactSet())
  }

  /// The pair with its exact measure, if its passages are alike.
  ///
  /// - Complexity: O(n + m) where bitmaps leave it open.
  private func verified(_ pair: CandidatePair, _ space: inout Space) -> VerifiedPair? {
    let (a, b) = (entries[Int(pair.first)], entries[Int(pair.second)])
    guard mayBeAlike(a, b) else { return nil }
    read(pair, &space)
    let percent = percent(a, b)
    let (aCount, bCount) = (space.sets.0.shingles.count, space.sets.1.shingles.count)
    // c / (a + b - c) >= p / 100
    let needed = ((aCount + bCount) * percent + 99 + percent) / (100 + percent)
    let common = space.sets.0.shingles.withUnsafeBufferPointer { a in
      space.sets.1.shingles.withUnsafeBufferPointer { b in
        ShingleSet.intersectionCount(a, b, atLeast: needed)
      }
    }
    guard let common else { return nil }
    return VerifiedPair(
      pair: pair, common: UInt32(common), union: UInt32(aCount + bCount - common))
  }

  private func mayBeAlike(_ a: Entry, _ b: Entry) -> Bool {
    let shingler = matcher.settings.shingler
    return a.bitmap.mayResemble(
      b.bitmap, count: shingler.count(ofTokens: a.tokens.count),
      otherCount: shingler.count(ofTokens: b.tokens.count), percent: percent(a, b))
  }

  /// How alike two passages must be.
  private func percent(_ a: Entry, _ b: Entry) -> Int {
    precondition(!a.tokens.isEmpty && !b.tokens.isEmpty)
    return matcher.settings.percent(forTokens: min(a.tokens.count, b.tokens.count))
  }

  /// Leaves the sets of both passages in the space, in any order; the first is the one that was there.
  private func read(_ pair: CandidatePair, _ space: inout Space) {
    func isOfPair(_ set: ExactSet) -> Bool {
      set.passage == pair.first || set.passage == pair.second
    }
    if !isOfPair(space.sets.0) { swap(&space.sets.0, &space.sets.1) }
    if !isOfPair(space.sets.0) { read(pair.first, &space.sets.0, &space.scratch) }
    let other = space.sets.0.passage == pair.first ? pair.second : pair.first
    if space.sets.1.passage != other { read(other, &space.sets.1, &space.scratch) }
  }

  private func read(
    _ passage: UInt32, _ set: inout ExactSet, _ scratch: inout PassageMatcher.Scratch
  ) {
    matcher.set(of: entries[Int(passage)].tokens, corpus, &scratch)
    swap(&set.shingles, &scratch.shingles)
    set.passage = passage
  }
}
