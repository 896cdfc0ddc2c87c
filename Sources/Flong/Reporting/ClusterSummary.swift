/// A cluster as it is reported: its role, with the verdict that stands for it.
struct ClusterSummary: Sendable {
  var cluster: Int
  var role: Role
  /// The sentence with the clearest verdict of that role.
  var clearest: Int
  /// Sentences of the cluster that go, and that stay.
  var removed: Int
  var kept: Int
}

extension Analysis {
  /// The clusters that speak for at least one sentence, in the order of their representatives.
  ///
  /// A role that most of a cluster's sentences have is the cluster's; a tie goes to journalism.
  func clusterSummaries() -> [ClusterSummary] {
    let roles = Role.allCases
    // A row of the table is a cluster, a column a role.
    let cells = matches.clusters.clusters.count * roles.count
    var votes = [UInt32](repeating: 0, count: cells)
    var clearest = [(sentence: UInt32, points: Int32)](repeating: (0, 0), count: cells)
    for sentence in verdicts.indices {
      guard let cluster = verdicts[sentence].cluster, let role = verdicts[sentence].role,
        let column = roles.firstIndex(of: role)
      else { continue }
      let cell = cluster * roles.count + column
      let points = Int32(clamping: abs(verdicts[sentence].points))
      if votes[cell] == 0 || points > clearest[cell].points {
        clearest[cell] = (UInt32(sentence), points)
      }
      votes[cell] += 1
    }
    // Of equals the first by name.
    let order = roles.indices.sorted { roles[$0].rawValue < roles[$1].rawValue }
    let (boilerplate, journalism) = (
      order.filter { !roles[$0].isJournalism }, order.filter { roles[$0].isJournalism }
    )
    return matches.clusters.clusters.indices.compactMap { cluster in
      let row = votes[cluster * roles.count..<(cluster + 1) * roles.count]
      let goes = boilerplate.reduce(0) { $0 + Int(row[row.startIndex + $1]) }
      let stays = journalism.reduce(0) { $0 + Int(row[row.startIndex + $1]) }
      guard goes + stays > 0 else { return nil }
      var most = row.startIndex
      var number: UInt32 = 0
      for column in goes > stays ? boilerplate : journalism
      where row[row.startIndex + column] > number {
        most = row.startIndex + column
        number = row[most]
      }
      return ClusterSummary(
        cluster: cluster, role: roles[most - row.startIndex],
        clearest: Int(clearest[most].sentence), removed: goes, kept: stays)
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
