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

  /// Builds the clusters of two and more occurrences; numbers follow the representatives.
  ///
  /// - Complexity: O(n log n).
  init(
    _ table: PassageTable, _ corpus: SegmentedCorpus, representatives: [UInt32],
    sourceOfArticle: [UInt32]
  ) {
    ofPassage = [UInt32](repeating: ClusterTable.none, count: table.passages.count)
    /// A sentence in the cluster of its own paragraph is no second occurrence.
    func isNested(_ occurrence: UInt32, _ representative: UInt32) -> Bool {
      guard Int(occurrence) < table.sentenceCount else { return false }
      let paragraph = Int(corpus.sentences[Int(occurrence)].parent)
      return corpus.sentences(ofParagraph: paragraph).count > 1
        && representatives[Int(table.ofParagraph[paragraph])] == representative
    }
    var counts = [UInt32](repeating: 0, count: table.passages.count)
    for passage in table.passages.indices {
      let representative = representatives[passage]
      for occurrence in table.occurrences(of: passage) where !isNested(occurrence, representative) {
        counts[Int(representative)] += 1
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
    members = [Member](repeating: Member(occurrence: 0, passage: 0, article: 0), count: start)
    var fill = clusters.map(\.members.lowerBound)
    for passage in table.passages.indices {
      let cluster = number[Int(representatives[passage])]
      guard cluster != ClusterTable.none else { continue }
      ofPassage[passage] = cluster
      for occurrence in table.occurrences(of: passage)
      where !isNested(occurrence, UInt32(representatives[passage])) {
        members[fill[Int(cluster)]] = Member(
          occurrence: occurrence, passage: UInt32(passage),
          article: ClusterTable.article(ofOccurrence: occurrence, table, corpus))
        fill[Int(cluster)] += 1
      }
    }
    var seenSources: Set<UInt32> = []
    for cluster in clusters.indices {
      let range = clusters[cluster].members
      members[range].sort { ($0.article, $0.occurrence) < ($1.article, $1.occurrence) }
      seenSources.removeAll(keepingCapacity: true)
      var last = UInt32.max
      for member in members[range] where member.article != last {
        last = member.article
        clusters[cluster].articles += 1
        seenSources.insert(sourceOfArticle[Int(last)])
      }
      clusters[cluster].sources = seenSources.count
    }
  }

  static func article(
    ofOccurrence occurrence: UInt32, _ table: PassageTable, _ corpus: SegmentedCorpus
  ) -> UInt32 {
    Int(occurrence) < table.sentenceCount
      ? UInt32(corpus.article(ofSentence: Int(occurrence)))
      : corpus.paragraphs[Int(occurrence) - table.sentenceCount].parent
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
