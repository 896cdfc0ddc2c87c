internal import FlongCore

/// Measures pairs of articles by their exact shingle sets, as printed and after cleaning, and tells
/// what they are to each other.
struct ArticleComparer: Sendable {
  let settings: MatchSettings
  let corpus: SegmentedCorpus
  /// Whether each sentence is removed.
  let removed: [Bool]
  /// The form of each sentence.
  let forms: [UnitForm]
  var rule = RelationRule()

  /// Measures the pairs that share a cluster or a span, and of those that bands propose, the ones that
  /// are alike or share a dozen words; by article numbers.
  ///
  /// - Complexity: O(words of the articles involved · log + Σ shingles of the pairs).
  func measure(
    sharing: [CandidatePair], proposed: [CandidatePair] = [], workers: Workers
  ) -> [ArticlePair] {
    let known = Set(sharing)
    let pairs = sharing + proposed.filter { !known.contains($0) }
    var involved = [Bool](repeating: false, count: corpus.articleCount)
    for pair in pairs {
      involved[Int(pair.first)] = true
      involved[Int(pair.second)] = true
    }
    let isInvolved = involved
    let readings = workers.flatMap(corpus.articleCount, grain: 64) { range in
      range.map { isInvolved[$0] ? reading($0) : Reading() }
    }
    var measured = workers.flatMap(pairs.count, grain: 512) { range in
      range.compactMap { i -> ArticlePair? in
        let a = Int(pairs[i].first)
        let b = Int(pairs[i].second)
        let pair = compare(a, readings[a], b, readings[b])
        let isFound = rule.isAlike(pair.cleaned) || pair.cleaned.sharedWords >= rule.leastStory
        return i < sharing.count || isFound ? pair : nil
      }
    }
    measured.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    FormFellows.apply(&measured)
    return measured
  }

  /// Measures one pair, a < b.
  func pair(_ a: Int, _ b: Int) -> ArticlePair { compare(a, reading(a), b, reading(b)) }

  /// An article as printed, and without what is removed, if that is another text.
  private struct Reading: Sendable {
    var raw = ArticleWords([], width: 1)
    var cleaned: ArticleWords?
  }

  private func reading(_ article: Int) -> Reading {
    let raw = corpus.tokens.hashes[corpus.tokens(ofArticle: article)]
    let cleaned = corpus.tokens(ofArticle: article, without: removed)
    let isChanged = cleaned.count < raw.count
    return Reading(
      raw: ArticleWords(Array(raw), width: settings.articleShingleSize),
      cleaned: isChanged ? ArticleWords(cleaned, width: settings.articleShingleSize) : nil)
  }

  private func compare(_ a: Int, _ x: Reading, _ b: Int, _ y: Reading) -> ArticlePair {
    let raw = x.raw.compare(y.raw)
    let isCleaned = x.cleaned != nil || y.cleaned != nil
    let cleaned = isCleaned ? (x.cleaned ?? x.raw).compare(y.cleaned ?? y.raw) : raw
    let agreement = rule.agreement(
      cleaned, corpus.tokens(ofArticle: a, without: removed),
      corpus.tokens(ofArticle: b, without: removed))
    var relation = rule.relation(raw: raw, cleaned: cleaned, agreement)
    if relation == .revision, let agreement {
      let arePages =
        PageFrame().isAllThatIsShared(agreement.runsA, isProse: isProse(a))
        && PageFrame().isAllThatIsShared(agreement.runsB, isProse: isProse(b))
      if arePages { relation = .sameForm }
    }
    return ArticlePair(
      a: a, b: b, raw: raw, cleaned: cleaned, agreement: agreement, relation: relation)
  }

  /// Whether each word that stays in an article, of those that are lined up, stands in a sentence.
  private func isProse(_ article: Int) -> [Bool] {
    var isProse: [Bool] = []
    for sentence in corpus.sentences(ofArticle: article) where !removed[sentence] {
      let count = corpus.tokens(ofSentence: sentence).count
      isProse += repeatElement(forms[sentence].isProse, count: count)
    }
    return Array(isProse.prefix(WordingAgreement.longest))
  }
}
