internal import FlongCore

extension Matches {
  /// Collapses equal wordings, proposes and verifies similar ones, clusters them, and finds shared
  /// runs.
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
      representatives: Clusterer.representatives(weights: passages.weights, pairs: verified),
      sourceOfArticle: sourceOfArticle)
    spans = SpanFinder().find(corpus, workers: workers)
  }
}
