internal import FlongCore

/// Measures pairs of articles by their exact shingle sets, as printed and after cleaning.
struct ArticleComparer: Sendable {
  let settings: MatchSettings

  /// The pairs of articles that share a cluster or a span, ascending.
  ///
  /// A group of more than `settings.fullGroup` articles pairs each with the group's first only.
  func candidates(_ matches: Matches) -> (pairs: [CandidatePair], limited: Int) {
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
    BandIndex.sortUnique(&pairs)
    return (pairs, limited)
  }

  /// The words of an article in order, as printed or without the removed sentences.
  private struct Words: Sendable {
    var occurrences: [UInt64]
    var set: [UInt64]

    static let empty = Words(occurrences: [], set: [])
  }

  /// Measures all pairs.
  ///
  /// - Complexity: O(words of the articles involved · log + Σ shingles of the pairs).
  func measure(
    _ pairs: [CandidatePair], _ corpus: SegmentedCorpus, removed: [Bool], workers: Workers
  ) -> [ArticlePair] {
    var involved = [Bool](repeating: false, count: corpus.articleCount)
    for pair in pairs {
      involved[Int(pair.first)] = true
      involved[Int(pair.second)] = true
    }
    let isInvolved = involved
    let words = workers.map(corpus.articleCount, grain: 64) { range in
      range.map { article -> (raw: Words, cleaned: Words?) in
        guard isInvolved[article] else { return (.empty, nil) }
        let sentences = corpus.sentences(ofArticle: article)
        let raw = self.words(corpus, sentences) { _ in true }
        guard sentences.contains(where: { removed[$0] }) else { return (raw, nil) }
        return (raw, self.words(corpus, sentences) { !removed[$0] })
      }
    }.flatMap { $0 }
    return workers.map(pairs.count, grain: 512) { range in
      range.map { i in
        let a = Int(pairs[i].first)
        let b = Int(pairs[i].second)
        let raw = compare(words[a].raw, words[b].raw)
        let isCleaned = words[a].cleaned != nil || words[b].cleaned != nil
        return ArticlePair(
          a: a, b: b, raw: raw,
          cleaned: isCleaned
            ? compare(words[a].cleaned ?? words[a].raw, words[b].cleaned ?? words[b].raw) : raw)
      }
    }.flatMap { $0 }
  }

  private func words(
    _ corpus: SegmentedCorpus, _ sentences: Range<Int>, where stays: (Int) -> Bool
  ) -> Words {
    var tokens: [UInt64] = []
    for sentence in sentences where stays(sentence) {
      tokens += corpus.tokens.hashes[corpus.tokens(ofSentence: sentence)]
    }
    let occurrences = Shingler(size: settings.articleShingleSize).shingles(of: tokens)
    return Words(occurrences: occurrences, set: ShingleSet(occurrences).values)
  }

  private func compare(_ a: Words, _ b: Words) -> ArticlePair.Measure {
    let common = a.set.withUnsafeBufferPointer { x in
      b.set.withUnsafeBufferPointer { ShingleSet.intersectionCount(x, $0) }
    }
    return ArticlePair.Measure(
      resemblance: Ratio(common, a.set.count + b.set.count - common),
      containmentA: Ratio(common, a.set.count), containmentB: Ratio(common, b.set.count),
      sharedWords: common == 0 ? 0 : sharedWords(a, b))
  }

  /// Words of `a` that lie in at least one shingle of `b`.
  private func sharedWords(_ a: Words, _ b: Words) -> Int {
    let set = ShingleSet(sorted: b.set)
    var shared = 0
    var covered = 0
    for (i, shingle) in a.occurrences.enumerated() where set.contains(shingle) {
      let end = i + settings.articleShingleSize
      shared += end - max(i, covered)
      covered = end
    }
    return shared
  }
}
