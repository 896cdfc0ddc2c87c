internal import Flong

/// A set with few articles of each source, as a reader of many sites has them.
enum ThinSources {
  /// Articles of a source that stay.
  static let most = 3

  /// The first articles of each source; those without a source all stay.
  static func applied(to set: LabelledSet) -> LabelledSet {
    var counts: [String: Int] = [:]
    var thin = LabelledSet(name: set.name, articles: [], labels: [])
    for (article, labels) in zip(set.articles, set.labels) {
      if let source = article.source {
        counts[source, default: 0] += 1
        guard counts[source, default: 0] <= most else { continue }
      }
      thin.articles.append(article)
      thin.labels.append(labels)
    }
    return thin
  }
}
