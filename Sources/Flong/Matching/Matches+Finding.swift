internal import FlongCore

extension Matches {
  /// Collapses equal wordings, gathers similar ones around the most frequent, then what is a word or two away
  /// from it, and finds shared runs.
  init(
    _ corpus: SegmentedCorpus, texts: [ArticleText], sourceOfArticle: [UInt32],
    settings: MatchSettings, memory: Int? = nil, workers: Workers
  ) {
    let passages = PassageTable(corpus, texts: texts, workers: workers)
    self.passages = passages
    let matcher = PassageMatcher(settings: settings)
    let (numbering, index) = matcher.numberedIndex(passages, corpus, workers: workers)
    let verifier = PassageVerifier(
      index, numbering: numbering, matcher, passages, corpus, workers: workers)
    var clusterer = Clusterer(
      weights: passages.weights, numbering: numbering, index: index,
      run: workers.forEach,
      prefetch: verifier.prefetch, comparison: verifier.comparison)
    let articles = passages.articles(corpus, workers)
    let variants = VariantFinder(
      table: passages, corpus: corpus, articles: articles, sourceOfArticle: sourceOfArticle
    ).find(representatives: clusterer.representatives, workers: workers)
    clusterer.link(variants.map(\.pair), comparison: verifier.comparison)
    let enclosed = EnclosedVariantFinder(table: passages, corpus: corpus)
      .find(representatives: clusterer.representatives, workers: workers)
    clusterer.link(enclosed.map(\.pair), comparison: verifier.comparison)
    comparisons = clusterer.comparisons
    clusters = ClusterTable(
      passages, corpus, representatives: clusterer.representatives,
      articles: articles, sourceOfArticle: sourceOfArticle, workers: workers)
    spans = SpanFinder(memory: memory).find(corpus, workers: workers)
  }
}
