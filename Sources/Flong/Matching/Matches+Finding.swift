internal import FlongCore

extension Matches {
  /// Collapses equal wordings, proposes and verifies similar ones, adds variants of frequent ones,
  /// clusters them, and finds shared runs.
  init(
    _ corpus: SegmentedCorpus, texts: [[UInt8]], sourceOfArticle: [UInt32],
    settings: MatchSettings, workers: Workers
  ) {
    let matcher = PassageMatcher(settings: settings)
    passages = PassageTable(corpus, texts: texts, workers: workers)
    let candidates = matcher.propose(passages, corpus, workers: workers)
    proposed = candidates.count
    verified = matcher.verify(candidates, passages, corpus, workers: workers)
    clusters = ClusterTable(
      passages, corpus,
      representatives: Matches.representatives(
        passages, corpus, verified, sourceOfArticle: sourceOfArticle, workers: workers),
      sourceOfArticle: sourceOfArticle)
    spans = SpanFinder().find(corpus, workers: workers)
  }
  /// Gathers what is alike; then what is a word or two away from it.
  private static func representatives(
    _ passages: PassageTable, _ corpus: SegmentedCorpus, _ verified: [VerifiedPair],
    sourceOfArticle: [UInt32], workers: Workers
  ) -> [UInt32] {
    let weights = passages.weights
    var pairs = verified
    var representatives = Clusterer.representatives(weights: weights, pairs: pairs)
    pairs += VariantFinder(table: passages, corpus: corpus, sourceOfArticle: sourceOfArticle)
      .find(representatives: representatives, workers: workers)
    representatives = Clusterer.representatives(weights: weights, pairs: pairs)
    pairs += EnclosedVariantFinder(table: passages, corpus: corpus)
      .find(representatives: representatives, workers: workers)
    return Clusterer.representatives(weights: weights, pairs: pairs)
  }
}
