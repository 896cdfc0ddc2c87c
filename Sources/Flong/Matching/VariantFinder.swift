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

  /// A frequent wording of one source.
  private struct Wording {
    var passage: UInt32
    var tokens: [UInt64]
  }

  let table: PassageTable
  let corpus: SegmentedCorpus
  let sourceOfArticle: [UInt32]

  /// Pairs of a variant with the representative it belongs to; `common` and `union` count tokens.
  ///
  /// - Complexity: O(n) lookups of word pairs, and O(m²) for each passage of m tokens that has as many
  ///   word pairs in common with a frequent wording as a variant must have.
  func find(representatives: [UInt32], workers: Workers) -> [VerifiedPair] {
    let frequent = frequentWordings(representatives)
    guard !frequent.isEmpty else { return [] }
    let keys = frequent.sorted()
    let wordings = keys.map { key in
      let passage = UInt32(truncatingIfNeeded: key)
      return Wording(passage: passage, tokens: table.folded(passage, corpus))
    }
    let index = WordPairIndex(
      zip(keys, wordings).enumerated().flatMap { number, row in
        VariantFinder.wordPairs(row.1.tokens, source: UInt32(row.0 &>> 32)).map {
          (pair: $0, wording: UInt32(number))
        }
      })
    return workers.flatMap(table.passages.count, grain: 4096) { range in
      var pairs: [VerifiedPair] = []
      for passage in range {
        let count = Int(table.passages[passage].tokenCount)
        guard VariantFinder.lengths.contains(count) else { continue }
        let sources = sources(of: passage)
        let group = UInt64(representatives[passage])
        if sources.contains(where: { frequent.contains(UInt64($0) << 32 | group) }) { continue }
        let tokens = table.folded(UInt32(passage), corpus)
        if let pair = best(passage, tokens, sources, wordings, index) { pairs.append(pair) }
      }
      return pairs
    }
  }

  /// The wording that has most of the passage's tokens in their order; of equals the first.
  private func best(
    _ passage: Int, _ tokens: [UInt64], _ sources: [UInt32], _ wordings: [Wording],
    _ index: WordPairIndex
  ) -> VerifiedPair? {
    var best: VerifiedPair?
    for source in sources {
      let hits = index.hits(VariantFinder.wordPairs(tokens, source: source))
      for (number, count) in hits {
        let wording = wordings[Int(number)]
        let longer = max(tokens.count, wording.tokens.count)
        let needed = (longer * VariantFinder.percent + 99) / 100
        // A changed word takes two word pairs with it.
        guard min(tokens.count, wording.tokens.count) >= needed,
          count >= max(2, longer - 1 - 2 * (longer - needed))
        else { continue }
        let common = CommonSubsequence.matches(tokens, wording.tokens).count { $0 != nil }
        guard common >= needed, common > Int(best?.common ?? 0) else { continue }
        best = VerifiedPair(
          pair: CandidatePair(UInt32(passage), wording.passage), common: UInt32(common),
          union: UInt32(tokens.count + wording.tokens.count - common))
      }
    }
    return best
  }

  /// Source and representative, as one key, of the wordings that stand in several articles of a source.
  private func frequentWordings(_ representatives: [UInt32]) -> Set<UInt64> {
    let counts = table.occurrenceCounts(representatives)
    var places: [(key: UInt64, article: UInt32)] = []
    for passage in table.passages.indices {
      let representative = representatives[passage]
      guard counts[Int(representative)] >= VariantFinder.fewestArticles,
        VariantFinder.lengths.contains(Int(table.passages[Int(representative)].tokenCount))
      else { continue }
      for occurrence in table.occurrences(of: passage) {
        let article = ClusterTable.article(ofOccurrence: occurrence, table, corpus)
        places.append(
          (UInt64(sourceOfArticle[Int(article)]) << 32 | UInt64(representative), article))
      }
    }
    places.sort { $0 < $1 }
    var frequent: Set<UInt64> = []
    var start = 0
    while start < places.count {
      var articles = 1
      var end = start + 1
      while end < places.count && places[end].key == places[start].key {
        if places[end].article != places[end - 1].article { articles += 1 }
        end += 1
      }
      if articles >= VariantFinder.fewestArticles { frequent.insert(places[start].key) }
      start = end
    }
    return frequent
  }

  private func sources(of passage: Int) -> [UInt32] {
    var sources: [UInt32] = []
    for occurrence in table.occurrences(of: passage) {
      let source = sourceOfArticle[
        Int(ClusterTable.article(ofOccurrence: occurrence, table, corpus))]
      if !sources.contains(source) { sources.append(source) }
    }
    return sources
  }

  /// Neighbouring tokens, as one hash each, apart for each source.
  private static func wordPairs(_ tokens: [UInt64], source: UInt32) -> [UInt64] {
    let seed = (UInt64(source) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    return tokens.indices.dropLast().map { i in
      let mixed = (tokens[i] ^ seed) &* 0xBF58_476D_1CE4_E5B9 &+ tokens[i + 1]
      return (mixed ^ mixed &>> 31) &* 0x94D0_49BB_1331_11EB
    }
  }
}
