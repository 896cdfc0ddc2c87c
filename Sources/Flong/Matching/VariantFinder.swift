internal import FlongCore

/// Passages that are a word or two away from a wording their own source prints again and again.
///
/// One changed word takes three of ten shingles from a short line, so that resemblance cannot tell a
/// variant from another line; the longest common subsequence of the words can. Only frequent
/// wordings attract, so that two lines of journalism are never joined by this.
struct VariantFinder: Sendable {
  /// Articles of the source that print the wording.
  static let fewestArticles = 3
  /// Tokens of a passage.
  static let lengths = 5...80
  /// Hundredths of the longer passage's tokens that both have, in the same order.
  static let percent = 75

  let table: PassageTable
  let corpus: SegmentedCorpus
  /// The article of each of the table's occurrences.
  let articles: [UInt32]
  let sourceOfArticle: [UInt32]

  /// Pairs of a variant with the representative it belongs to; `common` and `union` count tokens.
  ///
  /// - Complexity: O(n) lookups of word pairs, and O(m²) for each passage of m tokens that has as many
  ///   word pairs in common with a frequent wording as a variant must have.
  func find(representatives: [UInt32], workers: Workers) -> [VerifiedPair] {
    let frequent = FrequentWordings(
      table, representatives, articles: articles, sourceOfArticle: sourceOfArticle,
      workers: workers)
    let wordings = SourceWordings(frequent, table, corpus, workers: workers)
    guard !wordings.isEmpty else { return [] }
    nonisolated(unsafe) var found: [VerifiedPair] = []
    workers.inOrder(table.passages.count, grain: 4096, space: Scratch()) { range, scratch in
      table.prefetchPages(range, of: corpus.tokens)
      scratch.found.removeAll(keepingCapacity: true)
      func judge() {
        if let pair = best(scratch.last, wordings, &scratch.hits) { scratch.found.append(pair) }
      }
      for passage in range
      where read(passage, into: &scratch.next, representatives[passage], frequent) {
        // What the next one is held against may be anywhere in memory: it comes while the last is judged.
        for i in scratch.next.sources.indices {
          wordings.prefetch(scratch.next.pairs, source: scratch.next.sources[i])
        }
        judge()
        swap(&scratch.last, &scratch.next)
      }
      judge()
      scratch.last.sources.removeAll(keepingCapacity: true)
    } pass: {
      found += $0.found
    }
    return found
  }

  /// A passage that may be a variant of what its sources print often.
  private struct Candidate {
    var passage = 0
    /// Each once; none where there is no passage.
    var sources: [UInt32] = []
    var tokens: [UInt32] = []
    var pairs: [UInt64] = []
  }

  /// What a thread uses again for each passage, so that none allocates.
  private struct Scratch {
    var found: [VerifiedPair] = []
    var last = Candidate()
    var next = Candidate()
    var hits = WordPairIndex.Scratch()
  }

  /// Reads a passage; false where it is no candidate.
  private func read(
    _ passage: Int, into candidate: inout Candidate, _ representative: UInt32,
    _ frequent: FrequentWordings
  ) -> Bool {
    let run = table.passages[passage].tokens
    guard VariantFinder.lengths.contains(run.count) else { return false }
    candidate.passage = passage
    findSources(of: passage, &candidate.sources)
    if candidate.sources.contains(where: { frequent.contains(source: $0, representative) }) {
      return false
    }
    corpus.tokens.readFolded(run, into: &candidate.tokens)
    candidate.pairs.removeAll(keepingCapacity: true)
    SourceWordings.forEachPair(candidate.tokens) { candidate.pairs.append($0) }
    return true
  }

  /// The wording that has most of the passage's tokens in their order; of equals that of the first source,
  /// and there the first.
  private func best(
    _ candidate: borrowing Candidate, _ wordings: SourceWordings,
    _ hits: inout WordPairIndex.Scratch
  ) -> VerifiedPair? {
    var best: VerifiedPair?
    let count = candidate.tokens.count
    for source in candidate.sources {
      let fewest = VariantFinder.fewestPairs[count]
      guard
        let first = wordings.findHits(
          candidate.pairs, source: source, fewest: fewest, &hits)
      else { continue }
      var chosen: UInt32?
      for (number, pairs) in hits.hits {
        let wording = wordings[first + number]
        let longer = max(count, wording.tokens.count)
        var least = VariantFinder.needed(longer)
        if let best { least = max(least, Int(best.common) + (number < chosen ?? 0 ? 0 : 1)) }
        let most = VariantFinder.mostTokens(
          count, wording.tokens.count, pairs: pairs + hits.unlisted)
        guard least <= most, pairs >= VariantFinder.neededPairs(longer) else { continue }
        let common = CommonSubsequence.length(candidate.tokens, wording.tokens)
        guard common >= least else { continue }
        chosen = number
        best = VerifiedPair(
          pair: CandidatePair(UInt32(candidate.passage), wording.passage), common: UInt32(common),
          union: UInt32(count + wording.tokens.count - common))
      }
    }
    return best
  }

  /// The most tokens that runs of `a` and `b` tokens can have in common, in the same order, where `pairs` of
  /// the one's neighbours are neighbours in the other, too. With n in common, each of the n − 1 steps from
  /// one to the next is such a pair, unless one of the (a − n) + (b − n) others stands between.
  static func mostTokens(_ a: Int, _ b: Int, pairs: Int) -> Int {
    min(a, b, (pairs + a + b + 1) / 3)
  }

  /// Tokens in common with a passage of so many tokens, if it is the longer one.
  private static func needed(_ longer: Int) -> Int { (longer * percent + 99) / 100 }

  /// Word pairs in common: a changed word takes two with it.
  private static func neededPairs(_ longer: Int) -> Int {
    max(2, longer - 1 - 2 * (longer - needed(longer)))
  }

  /// The least of `neededPairs` for a passage of so many tokens and any wording, by tokens.
  private static let fewestPairs = (0...lengths.upperBound).map { count in
    (max(count, lengths.lowerBound)...lengths.upperBound).map(neededPairs).min() ?? 2
  }

  /// Replaces `sources` by those that print a passage, each once.
  private func findSources(of passage: Int, _ sources: inout [UInt32]) {
    sources.removeAll(keepingCapacity: true)
    for article in articles[table.occurrences(of: passage).indices] {
      let source = sourceOfArticle[Int(article)]
      if !sources.contains(source) { sources.append(source) }
    }
  }
}
