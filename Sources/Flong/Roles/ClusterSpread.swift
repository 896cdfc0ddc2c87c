internal import FlongCore

/// How far each cluster reaches, with reprints of one article counted once.
struct ClusterSpread: Sendable {
  /// What is known of one cluster.
  struct Row: Sendable {
    /// Reprint groups that hold it.
    var groups: UInt32 = 0
    /// Whether it stands in one source alone, and whether any reprint group holds it twice.
    var isOfOneSource = true
    var hasReprints = false
    /// Whether its numbers differ between its copies: dates, scores, prices.
    var varies = false
    /// Whether no two of its copies have the same words.
    var differs = false
    /// Days between the first and the last dated copy; nil with fewer than two.
    var days: Int32?
    /// A hash of the set of articles that print it: equal sets, equal hashes.
    var articleSet: UInt64 = 0
  }

  /// Tokens that a copy must have more than the wording, so that its edges are asked for.
  static let leastMore = 8

  /// By cluster.
  var rows: [Row] = []
  /// (cluster, source) of clusters that stand in several sources, ascending, and the groups of each.
  var sources: [UInt64] = []
  var groupsOfSource: [UInt32] = []
  /// (cluster, article) whose wording another article of the same reprint group prints too, ascending.
  var reprinted: [UInt64] = []
  /// (cluster, hash) of how its copies begin and end, ascending; only of clusters with copies that run
  /// on beyond the wording.
  var beginnings: [UInt64] = []
  var endings: [UInt64] = []

  subscript(cluster: Int) -> Row { rows[cluster] }

  /// Articles of a source, reprints counted once, that print the cluster.
  ///
  /// - Complexity: O(1) for a cluster of one source, else O(log n).
  func inSource(_ cluster: Int, _ source: UInt32) -> Int {
    if rows[cluster].isOfOneSource { return Int(rows[cluster].groups) }
    let key = UInt64(cluster) << 32 | UInt64(source)
    let place = sources.partitioningIndex { $0 >= key }
    return place < sources.count && sources[place] == key ? Int(groupsOfSource[place]) : 1
  }

  /// Whether another article of the same reprint group prints the cluster too.
  ///
  /// - Complexity: O(1) for most, else O(log n).
  func isReprinted(_ cluster: Int, _ article: Int) -> Bool {
    rows[cluster].hasReprints
      && ClusterSpread.count(UInt64(cluster) << 32 | UInt64(article), reprinted) > 0
  }

  /// The fewest copies of the cluster that begin, or end, with the words of the given passage, which has
  /// at least `leastMore` tokens more than the cluster's representative.
  ///
  /// - Complexity: O(log n).
  func copiesAtEdges(
    _ cluster: Int, _ passage: UInt32, _ corpus: SegmentedCorpus, _ matches: Matches
  ) -> Int {
    let key = UInt64(cluster) << 32
    let edges = ClusterSpread.edges(passage, corpus, matches)
    return min(
      ClusterSpread.count(key | edges.beginning, beginnings),
      ClusterSpread.count(key | edges.end, endings))
  }

  /// Hashes of a passage's first and last three words, of 32 bits.
  static func edges(
    _ passage: UInt32, _ corpus: SegmentedCorpus, _ matches: Matches
  ) -> (beginning: UInt64, end: UInt64) {
    let tokens = matches.passages.passages[Int(passage)].tokens
    func hash(_ run: Range<Int>) -> UInt64 {
      corpus.tokens.hashes(run, .slots).withUnsafeBytes { XXH3.hash64($0) } & 0xFFFF_FFFF
    }
    return (hash(tokens.prefix(3)), hash(tokens.suffix(3)))
  }

  /// How often a value stands among ascending ones.
  static func count<Value: Comparable>(_ value: Value, _ ascending: [Value]) -> Int {
    ascending.partitioningIndex { $0 > value } - ascending.partitioningIndex { $0 >= value }
  }
}
