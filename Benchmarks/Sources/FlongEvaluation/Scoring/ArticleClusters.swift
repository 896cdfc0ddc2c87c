/// Clusters of articles: the number of each article's cluster, which is its first article.
enum ArticleClusters {
  /// Clusters by name; articles that are not named stand alone.
  static func numbered(_ members: [(article: Int, cluster: String)], of count: Int) -> [Int] {
    var clusters = Array(0..<count)
    var first: [String: Int] = [:]
    for member in members.sorted(by: { $0.article < $1.article }) {
      let number = first[member.cluster] ?? member.article
      first[member.cluster] = number
      clusters[member.article] = number
    }
    return clusters
  }

  /// Clusters that pairs join, over any number of steps.
  static func joined(_ pairs: some Sequence<(Int, Int)>, of count: Int) -> [Int] {
    var parents = Array(0..<count)
    func root(_ article: Int) -> Int {
      var article = article
      while parents[article] != article {
        parents[article] = parents[parents[article]]
        article = parents[article]
      }
      return article
    }
    for (a, b) in pairs {
      let (x, y) = (root(a), root(b))
      parents[max(x, y)] = min(x, y)
    }
    return (0..<count).map(root)
  }
}

extension [FoundPair] {
  /// The clusters that some of the pairs join.
  func clusters(of count: Int, where isJoined: (FoundPair) -> Bool) -> [Int] {
    ArticleClusters.joined(lazy.filter(isJoined).map { ($0.a, $0.b) }, of: count)
  }
}
