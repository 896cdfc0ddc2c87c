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
  /// The articles that were read together.
  private var readings: ArticleReadings?

  init(settings: MatchSettings, corpus: SegmentedCorpus, removed: [Bool], forms: [UnitForm]) {
    self.settings = settings
    self.corpus = corpus
    self.removed = removed
    self.forms = forms
  }

  /// Measures the pairs that share a cluster or a span, and of those that bands propose, the ones that
  /// are alike or share a dozen words; by article numbers. Both lists are ascending, without repeats.
  ///
  /// - Complexity: O(words of the articles involved + Σ repeated shingles of the pairs).
  mutating func measure(
    sharing: [CandidatePair], proposed: [CandidatePair] = [], workers: Workers
  ) -> [ArticlePair] {
    let (pairs, isSharing) = ArticleComparer.merge(sharing, proposed)
    var isInvolved = [Bool](repeating: false, count: corpus.articleCount)
    for pair in pairs {
      isInvolved[Int(pair.first)] = true
      isInvolved[Int(pair.second)] = true
    }
    readings = ArticleReadings(
      corpus, removed: removed, isInvolved: isInvolved, width: settings.articleShingleSize,
      workers: workers)
    let comparer = self
    var measured = workers.flatMap(pairs.count, grain: 512) { range in
      var side = Side()
      return range.compactMap { i -> ArticlePair? in
        let pair = comparer.pair(Int(pairs[i].first), Int(pairs[i].second), &side)
        let isFound =
          comparer.rule.isAlike(pair.cleaned)
          || pair.cleaned.sharedWords >= comparer.rule.leastStory
        return isSharing[i] || isFound ? pair : nil
      }
    }
    FormFellows.apply(&measured)
    return measured
  }

  /// Both lists as one, ascending, and whether each pair stands in the first.
  private static func merge(
    _ sharing: [CandidatePair], _ proposed: [CandidatePair]
  ) -> (pairs: [CandidatePair], isSharing: [Bool]) {
    var pairs: [CandidatePair] = []
    var isSharing: [Bool] = []
    var next = 0
    func takeProposed(below bound: CandidatePair?) {
      while next < proposed.count, bound.map({ proposed[next] < $0 }) ?? true {
        pairs.append(proposed[next])
        isSharing.append(false)
        next += 1
      }
    }
    for pair in sharing {
      takeProposed(below: pair)
      if next < proposed.count && proposed[next] == pair { next += 1 }
      pairs.append(pair)
      isSharing.append(true)
    }
    takeProposed(below: nil)
    return (pairs, isSharing)
  }

  /// Measures one pair, a < b.
  func pair(_ a: Int, _ b: Int) -> ArticlePair {
    var side = Side()
    return pair(a, b, &side)
  }

  /// The first article of the pairs that are measured one after the other.
  private struct Side {
    var article: Int?
    var isChanged = false
    var raw = ArticleIndex()
    var cleaned = ArticleIndex()

    mutating func read(_ article: Int, _ reading: ArticleReadings.Reading) {
      self.article = article
      raw.read(reading.raw)
      isChanged = reading.cleaned != nil
      if let words = reading.cleaned { cleaned.read(words) }
    }

    /// The measures as printed and after cleaning.
    mutating func compare(
      _ other: ArticleReadings.Reading
    ) -> (raw: ArticlePair.Measure, cleaned: ArticlePair.Measure) {
      let measure = raw.compare(other.raw)
      if isChanged { return (measure, cleaned.compare(other.cleaned ?? other.raw)) }
      guard let words = other.cleaned else { return (measure, measure) }
      return (measure, raw.compare(words))
    }
  }

  private func pair(_ a: Int, _ b: Int, _ side: inout Side) -> ArticlePair {
    guard let x = readings?[a], let y = readings?[b] else {
      let (x, y) = ArticleReadings.pair(
        a, b, corpus, removed: removed, width: settings.articleShingleSize)
      var side = Side()
      side.read(a, x)
      return compare(a, b, side.compare(y))
    }
    if side.article != a { side.read(a, x) }
    return compare(a, b, side.compare(y))
  }

  private func compare(
    _ a: Int, _ b: Int, _ measures: (raw: ArticlePair.Measure, cleaned: ArticlePair.Measure)
  ) -> ArticlePair {
    let (raw, cleaned) = measures
    let agreement = rule.agreement(
      cleaned, KeptWords(a, corpus, without: removed).tokens,
      KeptWords(b, corpus, without: removed).tokens)
    var relation = rule.relation(raw: raw, cleaned: cleaned, agreement)
    if relation == .revision, let agreement {
      let arePages =
        PageFrame().isAllThatIsShared(agreement.runsA, isProse: isProse(a))
        && PageFrame().isAllThatIsShared(agreement.runsB, isProse: isProse(b))
      if arePages { relation = .sameForm }
    }
    return ArticlePair(
      a: a, b: b, raw: raw, cleaned: cleaned, figures: agreement?.figures, relation: relation)
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
