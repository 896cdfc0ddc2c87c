internal import FlongCore

extension Judge {
  /// A judge who knows all that can be known of a collection before the first verdict.
  init(
    _ articles: [Article], _ corpus: SegmentedCorpus, _ matches: Matches,
    _ facts: CollectionFacts, _ reprints: ReprintFinder.Groups, _ user: UserVerdicts,
    workers: Workers
  ) {
    let tokeniser = DateTokeniser()
    self = Judge(
      corpus: corpus, texts: articles.map(\.text),
      titles: articles.map { tokeniser.tokens(of: Array(($0.title ?? "").utf8)).hashes },
      matches: matches, facts: facts, reprints: reprints,
      spread: ClusterSpread(corpus, matches, facts, reprints, workers: workers),
      topics: Topicality(corpus, matches, facts, workers: workers), switcher: .standard(),
      user: user
    ).surveying(workers)
  }
}
