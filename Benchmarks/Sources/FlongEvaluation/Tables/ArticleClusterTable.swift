/// Clusters of articles against known ones.
enum ArticleClusterTable {
  static func table(_ sets: [SetResult], _ planted: [PlantedResult]) -> Table {
    var rows: [[Cell]] = []
    for set in sets {
      if let score = set.identicalClusters { rows.append(row(set.name, "identical words", score)) }
      if let score = set.joinedClusters { rows.append(row(set.name, "joined", score)) }
    }
    rows += planted.map { row($0.name, "joined", $0.clusters) }
    return Table(
      "article-clusters",
      ["set", "by", "clusters", "found", "precision", "recall", "F1"], rows)
  }

  private static func row(_ set: String, _ by: String, _ score: ClusterScore) -> [Cell] {
    [
      .text(set), .text(by), .count(score.wanted), .count(score.found),
      .share(score.pairs.precision), .share(score.pairs.recall), .share(score.pairs.f1),
    ]
  }
}
