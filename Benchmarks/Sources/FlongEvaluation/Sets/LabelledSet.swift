internal import Flong

/// Articles with what people hold of them.
struct LabelledSet: Sendable {
  let name: String
  var articles: [Article]
  /// Labels of each article by place; empty where a set has none.
  var labels: [[Label]]
  /// The language of each article, where the set says it.
  var languages: [String?] = []
  var pairs: [TruthPair] = []
  /// The cluster of each article, numbered by its first article; nil where the set has no clusters.
  var clusters: [Int]?

  /// Whether stripping can be scored.
  var hasLabels: Bool { labels.contains { !$0.isEmpty } }

  var bytes: Int { articles.reduce(0) { $0 + $1.text.count } }
}
