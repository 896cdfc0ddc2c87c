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

  /// How many reprint groups of a source hold a cluster.
  struct SourceCount: Sendable {
    var source: UInt32
    var groups: UInt32
  }

  /// Tokens that a copy must have more than the wording, so that its edges are asked for.
  static let leastMore = 8

  /// By cluster, as all that follows: what is asked of one then lies together.
  var rows: [Row] = []
  /// The sources of a cluster that stands in several, ascending.
  var sources = Lists<SourceCount>()
  /// The articles whose wording another article of the same reprint group prints too, ascending.
  var reprinted = Lists<UInt32>()
  /// Hashes of how its copies begin and end, ascending; only of clusters with copies that run on beyond the
  /// wording.
  var beginnings = Lists<UInt32>()
  var endings = Lists<UInt32>()

  subscript(cluster: Int) -> Row { rows[cluster] }

  /// Articles of a source, reprints counted once, that print the cluster.
  ///
  /// - Complexity: O(1) for a cluster of one source, else O(log n) in its sources.
  func inSource(_ cluster: Int, _ source: UInt32) -> Int {
    if rows[cluster].isOfOneSource { return Int(rows[cluster].groups) }
    let counts = sources[cluster]
    let place = counts.partitioningIndex { $0.source >= source }
    return place < counts.endIndex && counts[place].source == source ? Int(counts[place].groups) : 1
  }

  /// Whether another article of the same reprint group prints the cluster too.
  ///
  /// - Complexity: O(1) for most, else O(log n) in its articles.
  func isReprinted(_ cluster: Int, _ article: Int) -> Bool {
    rows[cluster].hasReprints
      && ClusterSpread.count(UInt32(article), reprinted[cluster]) > 0
  }

  /// The fewest copies of the cluster that begin, or end, with the words of the given passage, which has
  /// at least `leastMore` tokens more than the cluster's representative.
  ///
  /// - Complexity: O(log n) in its copies.
  func copiesAtEdges(
    _ cluster: Int, _ passage: UInt32, _ corpus: SegmentedCorpus, _ matches: Matches
  ) -> Int {
    let edges = ClusterSpread.edges(passage, corpus, matches)
    return min(
      ClusterSpread.count(edges.beginning, beginnings[cluster]),
      ClusterSpread.count(edges.end, endings[cluster]))
  }

  /// Hashes of a passage's first and last three words.
  static func edges(
    _ passage: UInt32, _ corpus: SegmentedCorpus, _ matches: Matches
  ) -> (beginning: UInt32, end: UInt32) {
    let tokens = matches.passages.passages[Int(passage)].tokens
    func hash(_ run: Range<Int>) -> UInt32 {
      let hash = corpus.tokens.hashes(run, .slots).withUnsafeBytes { XXH3.hash64($0) }
      return UInt32(truncatingIfNeeded: hash)
    }
    return (hash(tokens.prefix(3)), hash(tokens.suffix(3)))
  }

  /// How often a value stands among ascending ones.
  static func count(_ value: UInt32, _ ascending: ArraySlice<UInt32>) -> Int {
    ascending.partitioningIndex { $0 > value } - ascending.partitioningIndex { $0 >= value }
  }
}
