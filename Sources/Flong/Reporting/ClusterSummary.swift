/// A cluster as it is reported: its role, with the verdict that stands for it.
struct ClusterSummary: Sendable {
  var cluster: Int
  var role: Role
  /// The clearest verdict of that role.
  var verdict: Verdict
  /// Sentences of the cluster that go, and that stay.
  var removed: Int
  var kept: Int
}

extension Analysis {
  /// The clusters that speak for at least one sentence, in the order of their representatives.
  ///
  /// A role that most of a cluster's sentences have is the cluster's; a tie goes to journalism.
  func clusterSummaries() -> [ClusterSummary] {
    var votes: [Int: [Role: Int]] = [:]
    var clearest: [Int: [Role: Verdict]] = [:]
    for verdict in verdicts {
      guard let cluster = verdict.cluster, let role = verdict.role else { continue }
      votes[cluster, default: [:]][role, default: 0] += 1
      let best = clearest[cluster]?[role]
      if best == nil || abs(verdict.points) > abs(best?.points ?? 0) {
        clearest[cluster, default: [:]][role] = verdict
      }
    }
    return votes.keys.sorted().compactMap { cluster in
      guard let counts = votes[cluster] else { return nil }
      let removed = counts.filter { !$0.key.isJournalism }
      let kept = counts.filter { $0.key.isJournalism }
      let goes = removed.values.reduce(0, +)
      let stays = kept.values.reduce(0, +)
      let side = goes > stays ? removed : kept
      guard
        let role = side.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })?.key,
        let verdict = clearest[cluster]?[role]
      else { return nil }
      return ClusterSummary(
        cluster: cluster, role: role, verdict: verdict, removed: goes, kept: stays)
    }
  }

  /// The stable name of a cluster.
  func name(ofCluster cluster: Int) -> String {
    ClusterName.name(of: matches.clusters.clusters[cluster], corpus, matches, texts)
  }

  /// The bytes of an occurrence inside its article.
  func bytes(ofOccurrence occurrence: UInt32) -> Range<Int> {
    ClusterName.bytes(ofOccurrence: occurrence, corpus, matches)
  }

  /// The tokens of an occurrence.
  func tokens(ofOccurrence occurrence: UInt32) -> Range<Int> {
    let sentences = matches.passages.sentenceCount
    return Int(occurrence) < sentences
      ? corpus.tokens(ofSentence: Int(occurrence))
      : corpus.tokens(ofParagraph: Int(occurrence) - sentences)
  }

  /// The occurrence that represents a cluster: the first of its most frequent wording.
  func representative(ofCluster cluster: Int) -> ClusterTable.Member {
    let row = matches.clusters.clusters[cluster]
    return matches.clusters.members[row.members].first { $0.passage == row.representative }
      ?? matches.clusters.members[row.members.lowerBound]
  }
}
