internal import Flong

/// What is measured on one planted corpus.
struct PlantedResult: Sendable {
  let name: String
  let articles: Int
  let bytes: Int
  let score: PlantedScore
  let clusters: ClusterScore

  init(_ corpus: PlantedCorpus, _ configuration: Configuration) {
    name = corpus.name
    articles = corpus.articles.count
    bytes = corpus.articles.reduce(0) { $0 + $1.text.count }
    let analysis = Analysis(corpus.articles, configuration)
    score = PlantedScore(
      corpus, found: analysis.repeatedText,
      stripped: analysis.removals.map { $0.map(\.bytes) })
    let found = analysis.pairs.map { FoundPair($0) }
    clusters = ClusterScore(
      truth: corpus.clusters, found: found.clusters(of: articles) { $0.isJoined })
  }
}
