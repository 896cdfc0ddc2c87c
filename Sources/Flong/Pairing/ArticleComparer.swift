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

  /// The shingles of an article, as printed or without the removed sentences.
  private struct Words: Sendable {
    /// Shingles, ascending, repeats included, and the place of each.
    var shingles: [UInt64]
    var places: [UInt32]
    /// Distinct shingles.
    var distinct: Int
    /// Words in all; one shingle may hold them all and be shorter than others.
    var count: Int

    static let empty = Words(shingles: [], places: [], distinct: 0, count: 0)
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
    let inOrder = Shingler(size: settings.articleShingleSize).shingles(of: tokens)
    let order = inOrder.indices.sorted { (inOrder[$0], $0) < (inOrder[$1], $1) }
    let sorted = order.map { inOrder[$0] }
    let distinct = sorted.indices.count { $0 == 0 || sorted[$0] != sorted[$0 - 1] }
    return Words(
      shingles: sorted, places: order.map { UInt32($0) }, distinct: distinct, count: tokens.count)
  }

  private func compare(_ a: Words, _ b: Words) -> ArticlePair.Measure {
    var common = 0
    var shared: [UInt32] = []
    var i = 0
    var j = 0
    while i < a.shingles.count && j < b.shingles.count {
      let x = a.shingles[i]
      let y = b.shingles[j]
      if x == y {
        common += 1
        while i < a.shingles.count && a.shingles[i] == x {
          shared.append(a.places[i])
          i += 1
        }
        while j < b.shingles.count && b.shingles[j] == x { j += 1 }
      } else if x < y {
        i += 1
      } else {
        j += 1
      }
    }
    return ArticlePair.Measure(
      resemblance: Ratio(common, a.distinct + b.distinct - common),
      containmentA: Ratio(common, a.distinct), containmentB: Ratio(common, b.distinct),
      sharedWords: words(under: shared, of: a.count))
  }

  /// Of `count` words those that lie in at least one of the shingles at `places`.
  private func words(under places: [UInt32], of count: Int) -> Int {
    var words = 0
    var covered = 0
    for place in places.sorted() {
      let end = min(Int(place) + settings.articleShingleSize, count)
      words += end - max(Int(place), covered)
      covered = end
    }
    return words
  }
}
