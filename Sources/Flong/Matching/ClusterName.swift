internal import FlongCore

/// The stable name of a cluster: a hash of its representative's folded words.
enum ClusterName {
  /// `c` and sixteen hexadecimal digits, from content alone.
  static func name(
    of cluster: ClusterTable.Cluster, _ corpus: SegmentedCorpus, _ matches: Matches,
    _ texts: [ArticleText]
  ) -> String {
    "c" + Hexadecimal.text(of: hash(of: cluster, corpus, matches, texts))
  }

  /// The number behind these digits.
  static func hash(
    of cluster: ClusterTable.Cluster, _ corpus: SegmentedCorpus, _ matches: Matches,
    _ texts: [ArticleText]
  ) -> UInt64 {
    let passage = matches.passages.passages[Int(cluster.representative)]
    let tokens = passage.tokens
    let hash: Hash128
    if tokens.isEmpty {
      // Only symbols: their bytes are the wording.
      let member = matches.clusters.members[cluster.members.lowerBound]
      let bytes = bytes(ofOccurrence: member.occurrence, corpus, matches)
      hash = texts[Int(member.article)].withUnsafeBytes(of: bytes) { XXH3.hash128($0) }
    } else {
      hash = corpus.tokens.hashes(tokens, .slots).withUnsafeBytes { XXH3.hash128($0) }
    }
    return hash.high
  }

  /// The bytes of an occurrence inside its article.
  static func bytes(
    ofOccurrence occurrence: UInt32, _ corpus: SegmentedCorpus, _ matches: Matches
  ) -> Range<Int> {
    let sentences = matches.passages.sentenceCount
    return Int(occurrence) < sentences
      ? corpus.sentences[Int(occurrence)].bytes
      : corpus.paragraphs[Int(occurrence) - sentences].bytes
  }
}
