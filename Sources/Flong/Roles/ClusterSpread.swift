internal import FlongCore

/// How far each cluster reaches, with reprints of one article counted once.
struct ClusterSpread: Sendable {
  /// Reprint groups that hold the cluster.
  private(set) var groups: [Int] = []
  /// Articles by (cluster, source), where a cluster stands in more than one source.
  private var mixed: [UInt64: Int] = [:]
  /// Groups by cluster for clusters of one source.
  private var single: [Int] = []
  /// (cluster, article) whose wording another article of the same reprint group prints too.
  private var reprinted: Set<UInt64> = []

  /// Days between the first and the last dated copy of each cluster; nil with fewer than two.
  private(set) var days: [Int?] = []
  /// A hash of the set of articles that print each cluster: equal sets, equal hashes.
  private(set) var articleSets: [UInt64] = []
  /// Whether the numbers of each cluster differ between its copies: dates, scores, prices.
  private(set) var varies: [Bool] = []
  /// Whether no two copies of each cluster have the same words.
  private(set) var differs: [Bool] = []
  /// How the copies of each cluster begin and end, ascending, by member.
  private var beginnings: [UInt32] = []
  private var endings: [UInt32] = []
  private let ranges: [Range<Int>]

  init(
    _ corpus: SegmentedCorpus, _ matches: Matches, _ facts: CollectionFacts,
    _ reprints: ReprintFinder.Groups
  ) {
    let clusters = matches.clusters
    varies = clusters.clusters.map { ClusterSpread.varies($0, corpus, matches) }
    differs = clusters.clusters.map { row in
      let members = clusters.members[row.members]
      return Set(members.lazy.map(\.passage)).count == members.count
    }
    ranges = clusters.clusters.map(\.members)
    let edges = clusters.members.map { ClusterSpread.edges($0.passage, corpus, matches) }
    beginnings = edges.map(\.beginning)
    endings = edges.map(\.ending)
    for range in ranges {
      beginnings[range].sort()
      endings[range].sort()
    }
    for cluster in clusters.clusters.indices {
      let articles = clusters.articles(of: cluster)
      var seen: [UInt32: Int] = [:]
      var perSource: [UInt32: Set<UInt32>] = [:]
      for article in articles {
        let group = reprints.representative[Int(article)]
        seen[group, default: 0] += 1
        perSource[facts.sourceOfArticle[Int(article)], default: []].insert(group)
      }
      groups.append(seen.count)
      let dated = facts.days.isEmpty ? [] : articles.compactMap { facts.days[Int($0)]?.number }
      days.append(dated.count < 2 ? nil : (dated.max() ?? 0) - (dated.min() ?? 0))
      articleSets.append(articles.withUnsafeBytes { XXH3.hash64($0) })
      single.append(perSource.count == 1 ? seen.count : 0)
      if perSource.count > 1 {
        for (source, groups) in perSource {
          mixed[UInt64(cluster) << 32 | UInt64(source)] = groups.count
        }
      }
      for article in articles
      where seen[reprints.representative[Int(article)], default: 0] > 1 {
        reprinted.insert(UInt64(cluster) << 32 | UInt64(article))
      }
    }
  }

  /// Articles of a source, reprints counted once, that print the cluster.
  func inSource(_ cluster: Int, _ source: UInt32) -> Int {
    single[cluster] > 0 ? single[cluster] : mixed[UInt64(cluster) << 32 | UInt64(source)] ?? 1
  }

  /// The fewest copies of the cluster that begin, or end, with the words of the given passage.
  ///
  /// - Complexity: O(log n).
  func copiesAtEdges(
    _ cluster: Int, _ passage: UInt32, _ corpus: SegmentedCorpus, _ matches: Matches
  ) -> Int {
    let edges = ClusterSpread.edges(passage, corpus, matches)
    func count(_ value: UInt32, _ values: ArraySlice<UInt32>) -> Int {
      values.partitioningIndex { $0 > value } - values.partitioningIndex { $0 >= value }
    }
    return min(
      count(edges.beginning, beginnings[ranges[cluster]]),
      count(edges.ending, endings[ranges[cluster]]))
  }

  /// Hashes of a passage's first and last three words.
  private static func edges(
    _ passage: UInt32, _ corpus: SegmentedCorpus, _ matches: Matches
  ) -> (beginning: UInt32, ending: UInt32) {
    let tokens = matches.passages.folded(passage, corpus)
    func hash(_ run: ArraySlice<UInt64>) -> UInt32 {
      UInt32(truncatingIfNeeded: run.withUnsafeBytes { XXH3.hash64($0) })
    }
    return (hash(tokens.prefix(3)), hash(tokens.suffix(3)))
  }

  func isReprinted(_ cluster: Int, _ article: Int) -> Bool {
    reprinted.contains(UInt64(cluster) << 32 | UInt64(article))
  }

  private static func varies(
    _ row: ClusterTable.Cluster, _ corpus: SegmentedCorpus, _ matches: Matches
  ) -> Bool {
    var known: ArraySlice<UInt64>?
    for member in matches.clusters.members[row.members]
    where member.passage == row.representative
      && Int(member.occurrence) < matches.passages.sentenceCount
    {
      let tokens = corpus.tokens.hashes[corpus.tokens(ofSentence: Int(member.occurrence))]
      if let known, !known.elementsEqual(tokens) { return true }
      known = known ?? tokens
    }
    return false
  }
}
