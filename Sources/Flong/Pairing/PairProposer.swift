internal import FlongCore

/// Proposes pairs of articles that may be alike as wholes.
struct PairProposer: Sendable {
  let settings: MatchSettings
  let signer = Signer()

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
    let bands = settings.bands
    let signed = workers.flatMap(corpus.articleCount, grain: 256) { range in
      range.compactMap { article -> (article: Int, keys: [UInt32])? in
        let tokens = corpus.tokens(ofArticle: article, without: removed)
        guard tokens.count >= settings.shortestFuzzy else { return nil }
        return (article, keys(of: tokens))
      }
    }
    return BandIndex(
      workers.flatMap(bands.bands, grain: 1) { range in
        range.map { band in
          BandIndex.Band(signed.map { UInt64($0.keys[band]) << 32 | UInt64($0.article) })
        }
      }, count: corpus.articleCount
    ).pairs()
  }

  /// One key a band.
  private func keys(of tokens: [UInt64]) -> [UInt32] {
    let shingles = Shingler(size: settings.articleShingleSize).shingles(of: tokens)
    let keys = shingles.map { UInt32(truncatingIfNeeded: $0 &>> 32) }
    var slots = [UInt32](repeating: 0, count: Signer.slots)
    keys.withUnsafeBufferPointer { keys in
      slots.withUnsafeMutableBufferPointer { signer.sign(keys, into: $0) }
    }
    return slots.withUnsafeBufferPointer { slots in
      (0..<settings.bands.bands).map { settings.bands.key(ofBand: $0, in: slots) }
    }
  }
}

extension SegmentedCorpus {
  /// The token hashes of an article, without those of removed sentences.
  func tokens(ofArticle article: Int, without removed: [Bool]) -> [UInt64] {
    var kept: [UInt64] = []
    for sentence in sentences(ofArticle: article) where !removed[sentence] {
      kept += tokens.hashes[tokens(ofSentence: sentence)]
    }
    return kept
  }
}
