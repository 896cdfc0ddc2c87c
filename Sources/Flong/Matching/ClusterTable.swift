internal import FlongCore

/// Passages with the same wording, their occurrences and where these stand.
struct ClusterTable: Sendable {
  /// The lone passage: no cluster.
  static let none = UInt32.max

  struct Cluster: Sendable {
    /// The passage that represents the others.
    var representative: UInt32
    /// Members in `members`.
    var members: Range<Int>
    /// Distinct articles.
    var articles = 0
    /// Distinct sources (articles without a source count as one source).
    var sources = 0
  }

  struct Member: Sendable {
    /// Occurrence number of the passage table.
    var occurrence: UInt32
    var passage: UInt32
    var article: UInt32
  }

  private(set) var clusters: [Cluster] = []
  /// Members by cluster, by article and place.
  private(set) var members: [Member] = []
  /// The cluster of each passage, or `none`.
  private(set) var ofPassage: [UInt32] = []

  /// Builds the clusters of two and more occurrences, which stand in `articles`; numbers follow the
  /// representatives.
  ///
  /// - Complexity: O(n log n).
  init(
    _ table: PassageTable, _ corpus: SegmentedCorpus, representatives: [UInt32],
    articles: [UInt32], sourceOfArticle: [UInt32], workers: Workers
  ) {
    let isCounted = ClusterTable.isCounted(table, corpus, representatives, workers)
    var counts = [UInt32](repeating: 0, count: table.passages.count)
    for passage in table.passages.indices {
      for place in table.occurrences(of: passage).indices where isCounted[place] {
        counts[Int(representatives[passage])] += 1
      }
    }
    var number = [UInt32](repeating: ClusterTable.none, count: table.passages.count)
    var start = 0
    for passage in table.passages.indices where counts[passage] >= 2 {
      number[passage] = UInt32(clusters.count)
      clusters.append(
        Cluster(
          representative: UInt32(passage), members: start..<start + Int(counts[passage])))
      start += Int(counts[passage])
    }
    ofPassage = [UInt32](repeating: ClusterTable.none, count: table.passages.count)
    members = [Member](repeating: Member(occurrence: 0, passage: 0, article: 0), count: start)
    var fill = clusters.map(\.members.lowerBound)
    for passage in table.passages.indices {
      let cluster = number[Int(representatives[passage])]
      guard cluster != ClusterTable.none else { continue }
      ofPassage[passage] = cluster
      let occurrences = table.occurrences(of: passage)
      for place in occurrences.indices where isCounted[place] {
        members[fill[Int(cluster)]] = Member(
          occurrence: occurrences[place], passage: UInt32(passage), article: articles[place])
        fill[Int(cluster)] += 1
      }
    }
    sortMembers(sourceOfArticle, workers)
  }

  /// Whether each occurrence counts, in the order of the table: not where there can be no second one beside
  /// it, and not in a sentence in the cluster of its own paragraph, which is no second one.
  private static func isCounted(
    _ table: PassageTable, _ corpus: SegmentedCorpus, _ representatives: [UInt32],
    _ workers: Workers
  ) -> [Bool] {
    let counts = table.occurrenceCounts(representatives)
    @Sendable func isNested(_ occurrence: UInt32, _ representative: UInt32) -> Bool {
      guard Int(occurrence) < table.sentenceCount else { return false }
      let paragraph = Int(corpus.sentences[Int(occurrence)].parent)
      return corpus.sentences(ofParagraph: paragraph).count > 1
        && representatives[Int(table.ofParagraph[paragraph])] == representative
    }
    return workers.flatMap(table.passages.count, grain: 8192) { range in
      var isCounted: [Bool] = []
      for passage in range {
        let representative = representatives[passage]
        let canJoin = counts[Int(representative)] >= 2
        for occurrence in table.occurrences(of: passage) {
          isCounted.append(canJoin && !isNested(occurrence, representative))
        }
      }
      return isCounted
    }
  }

  /// Puts the members of each cluster into their order, and counts articles and sources.
  private mutating func sortMembers(_ sourceOfArticle: [UInt32], _ workers: Workers) {
    let clusters = clusters
    let counts = members.withUnsafeMutableBufferPointer { members in
      // No two clusters share a member.
      nonisolated(unsafe) let members = members
      return workers.flatMap(clusters.count, grain: 512) { range in
        var seenSources: Set<UInt32> = []
        return clusters[range].map { cluster -> (articles: Int, sources: Int) in
          var own = UnsafeMutableBufferPointer(rebasing: members[cluster.members])
          own.sort { ($0.article, $0.occurrence) < ($1.article, $1.occurrence) }
          seenSources.removeAll(keepingCapacity: true)
          var articles = 0
          var last = UInt32.max
          for member in own where member.article != last {
            last = member.article
            articles += 1
            seenSources.insert(sourceOfArticle[Int(last)])
          }
          return (articles, seenSources.count)
        }
      }
    }
    for (cluster, count) in counts.enumerated() {
      (self.clusters[cluster].articles, self.clusters[cluster].sources) = count
    }
  }

  /// The distinct articles of a cluster, ascending.
  func articles(of cluster: Int) -> [UInt32] {
    var result: [UInt32] = []
    for member in members[clusters[cluster].members] where member.article != result.last {
      result.append(member.article)
    }
    return result
  }
}
