internal import FlongCore

/// Proposes pairs of articles that may be alike as wholes.
struct PairProposer: Sendable {
  let settings: MatchSettings

  /// The pairs of articles that share a cluster or a span, ascending.
  ///
  /// A group of more than `settings.fullGroup` articles pairs each with the group's first only.
  func sharing(_ matches: Matches) -> (pairs: [CandidatePair], limited: Int) {
    var pairs: [CandidatePair] = []
    var limited = 0
    for cluster in matches.clusters.clusters.indices
    where matches.clusters.clusters[cluster].articles > 1 {
      let articles = matches.clusters.articles(of: cluster)
      if articles.count > settings.fullGroup { limited += 1 }
      for i in articles.indices.dropLast() {
        for j in (i + 1)..<articles.count {
          pairs.append(CandidatePair(articles[i], articles[j]))
        }
        if articles.count > settings.fullGroup { break }
      }
    }
    for span in matches.spans where span.article != span.other {
      pairs.append(CandidatePair(UInt32(span.article), UInt32(span.other)))
    }
    CandidatePair.sortUnique(&pairs)
    return (pairs, limited)
  }

  /// The pairs of articles that agree in a band of their signatures, ascending.
  ///
  /// Frequent wordings list no pairs, and short articles may have no other. Numbers keep their
  /// value here, so that copies meet and fillings of a form mostly do not.
  ///
  /// - Complexity: O(words).
  func alike(_ corpus: SegmentedCorpus, removed: [Bool], workers: Workers) -> [CandidatePair] {
    let shingler = Shingler(size: settings.articleShingleSize)
    let parts = workers.map(corpus.articleCount, grain: 256) { range in
      corpus.prefetchPages(ofArticles: range)
      var articles: [UInt32] = []
      var keys: [UInt32] = []
      var kept = KeptWords()
      var shingles: [UInt64] = []
      let signer = BandSigner()
      for article in range {
        kept.read(article, corpus, without: removed)
        guard kept.tokens.count >= settings.shortestFuzzy else { continue }
        shingles.removeAll(keepingCapacity: true)
        kept.tokens.withUnsafeBufferPointer { shingler.append($0, to: &shingles) }
        signer.appendKeys(of: shingles, bands: settings.bands, to: &keys)
        articles.append(UInt32(article))
      }
      return BandKeys(rows: keys, of: articles)
    }
    return BandIndex(
      parts, bands: settings.bands.bands, count: corpus.articleCount, workers: workers
    ).pairs()
  }
}
