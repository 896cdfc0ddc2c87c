internal import FlongCore

/// What stands where else: the outcome of proposing, verifying and clustering.
struct Matches: Sendable {
  let passages: PassageTable
  let clusters: ClusterTable
  let spans: [SpanFinder.Found]
  /// Pairs of passages that were compared by their shingle sets.
  let comparisons: Int

  /// The cluster of a sentence, or nil.
  func cluster(ofSentence sentence: Int) -> Int? {
    let cluster = clusters.ofPassage[Int(passages.ofSentence[sentence])]
    return cluster == ClusterTable.none ? nil : Int(cluster)
  }

  /// The cluster of a whole paragraph, or nil.
  func cluster(ofParagraph paragraph: Int) -> Int? {
    let cluster = clusters.ofPassage[Int(passages.ofParagraph[paragraph])]
    return cluster == ClusterTable.none ? nil : Int(cluster)
  }
}
