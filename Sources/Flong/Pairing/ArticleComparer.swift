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
  /// Bytes that the run may take, if they are limited.
  var memory: Int?
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
    sharing: consuming [CandidatePair], proposed: consuming [CandidatePair] = [], workers: Workers
  ) -> [ArticlePair] {
    let (pairs, isSharing) = ArticleComparer.merge(sharing, proposed)
    var isInvolved = [Bool](repeating: false, count: corpus.articleCount)
    for pair in pairs {
      isInvolved[Int(pair.first)] = true
      isInvolved[Int(pair.second)] = true
    }
    readings = ArticleReadings(
      corpus, removed: removed, isInvolved: isInvolved, width: settings.articleShingleSize,
      memory: memory, workers: workers)
    let comparer = self
    nonisolated(unsafe) var measured: [ArticlePair] = []
    measured.reserveCapacity(pairs.count)
    workers.inOrder(pairs.count, grain: 512, space: Side(comparer)) {
      range, side in
      side.measured.removeAll(keepingCapacity: true)
      for i in range {
        // Articles stand far from each other in memory.
        if i + 1 < range.upperBound { comparer.readings?.prefetch(Int(pairs[i + 1].second)) }
        let pair = comparer.pair(Int(pairs[i].first), Int(pairs[i].second), &side)
        let isFound =
          comparer.rule.isAlike(pair.cleaned)
          || pair.cleaned.sharedWords >= comparer.rule.leastStory
        if isSharing[i] || isFound { side.measured.append(pair) }
      }
    } pass: {
      measured += $0.measured
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

  /// Measures pairs, a < b, of articles that were measured with any others, one by one; the articles that
  /// came last are kept ready.
  func single() -> (_ a: Int, _ b: Int) -> ArticlePair {
    var sides = (0..<ArticleComparer.mostReady).map { _ in Side(self) }
    return { a, b in
      // The one that came last stands in front.
      let place = sides.firstIndex { $0.a.article == a } ?? sides.count - 1
      sides.insert(sides.remove(at: place), at: 0)
      return pair(a, b, &sides[0])
    }
  }

  /// One more than the members of a group that another is held against.
  private static let mostReady = 5

  /// What is kept between the pairs that are measured one after the other.
  private struct Side {
    var a: ArticleIndex
    var wordsOfB = KeptWords()
    var measured: [ArticlePair] = []

    init(_ comparer: ArticleComparer) {
      a = ArticleIndex(width: comparer.settings.articleShingleSize)
    }
  }

  private func pair(_ a: Int, _ b: Int, _ side: inout Side) -> ArticlePair {
    guard let readings else { preconditionFailure("articles are read before they are compared") }
    if side.a.article != a {
      side.a.take(a, readings) { $0.read(a, corpus, without: removed) }
    }
    let (raw, cleaned) = side.a.compare(b, readings)
    var agreement: WordingAgreement?
    if rule.asksForAgreement(cleaned) {
      side.wordsOfB.read(b, corpus, without: removed)
      agreement = WordingAgreement(side.a.text.kept.tokens, side.wordsOfB.tokens)
    }
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
