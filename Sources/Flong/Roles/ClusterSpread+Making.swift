internal import FlongCore

extension ClusterSpread {
  init(
    _ corpus: SegmentedCorpus, _ matches: Matches, _ facts: CollectionFacts,
    _ reprints: ReprintFinder.Groups, workers: Workers
  ) {
    self.init()
    let parts = workers.map(matches.clusters.clusters.count, grain: 1024) { range in
      var part = ClusterSpread()
      for cluster in range { part.append(cluster, corpus, matches, facts, reprints) }
      return part
    }
    rows = Workers.joined(parts.map(\.rows))
    sources = Lists(joining: parts.map(\.sources))
    reprinted = Lists(joining: parts.map(\.reprinted))
    beginnings = Lists(joining: parts.map(\.beginnings))
    endings = Lists(joining: parts.map(\.endings))
  }

  private mutating func append(
    _ cluster: Int, _ corpus: SegmentedCorpus, _ matches: Matches, _ facts: CollectionFacts,
    _ reprints: ReprintFinder.Groups
  ) {
    let members = matches.clusters.clusters[cluster].members
    let articles = matches.clusters.articles(of: cluster)
    var row = Row()
    row.varies = ClusterSpread.varies(matches.clusters.clusters[cluster], corpus, matches)
    row.differs = ClusterSpread.areDifferent(
      matches.clusters.members[members].lazy.map(\.passage))
    row.days = ClusterSpread.days(articles, facts)
    row.articleSet = articles.withUnsafeBytes { XXH3.hash64($0) }

    let groups = articles.map { reprints.representative[Int($0)] }.sorted()
    row.groups = UInt32(ClusterSpread.different(groups))
    row.hasReprints = Int(row.groups) < articles.count
    func isReprinted(_ article: UInt32) -> Bool {
      ClusterSpread.count(reprints.representative[Int(article)], groups[...]) > 1
    }
    reprinted.append(row.hasReprints ? articles.filter(isReprinted) : [])
    let source = articles.first.map { facts.sourceOfArticle[Int($0)] }
    row.isOfOneSource = articles.allSatisfy { facts.sourceOfArticle[Int($0)] == source }
    sources.append(row.isOfOneSource ? [] : ClusterSpread.sources(articles, facts, reprints))
    rows.append(row)
    appendEdges(cluster, corpus, matches)
  }

  /// How many groups of each source print one of these articles.
  private static func sources(
    _ articles: [UInt32], _ facts: CollectionFacts, _ reprints: ReprintFinder.Groups
  ) -> [SourceCount] {
    let places = articles.map {
      UInt64(facts.sourceOfArticle[Int($0)]) << 32 | UInt64(reprints.representative[Int($0)])
    }.sorted()
    var counts: [SourceCount] = []
    for (i, place) in places.enumerated() where i == 0 || places[i - 1] != place {
      let source = UInt32(truncatingIfNeeded: place &>> 32)
      if counts.last?.source != source { counts.append(SourceCount(source: source, groups: 0)) }
      counts[counts.count - 1].groups += 1
    }
    return counts
  }

  /// Appends how the copies of a cluster begin and end, where any runs on beyond the wording.
  private mutating func appendEdges(
    _ cluster: Int, _ corpus: SegmentedCorpus, _ matches: Matches
  ) {
    let row = matches.clusters.clusters[cluster]
    let members = matches.clusters.members[row.members]
    let passages = matches.passages.passages
    let least =
      Int(passages[Int(row.representative)].tokenCount) + ClusterSpread.leastMore
    let runsOn = members.contains { passages[Int($0.passage)].tokenCount >= least }
    let edges = runsOn ? members.map { ClusterSpread.edges($0.passage, corpus, matches) } : []
    beginnings.append(edges.map(\.beginning).sorted())
    endings.append(edges.map(\.end).sorted())
  }

  private static func days(_ articles: [UInt32], _ facts: CollectionFacts) -> Int32? {
    guard facts.hasDates else { return nil }
    var range: ClosedRange<Int>?
    var dated = 0
    for article in articles {
      guard let day = facts.days[Int(article)]?.number else { continue }
      dated += 1
      range = min(range?.lowerBound ?? day, day)...max(range?.upperBound ?? day, day)
    }
    return dated < 2 ? nil : range.map { Int32(clamping: $0.upperBound - $0.lowerBound) }
  }

  /// Different values among ascending ones.
  private static func different(_ ascending: [UInt32]) -> Int {
    ascending.indices.count { $0 == 0 || ascending[$0 - 1] != ascending[$0] }
  }

  private static func areDifferent(_ passages: some Sequence<UInt32>) -> Bool {
    let ascending = passages.sorted()
    return different(ascending) == ascending.count
  }

  /// Whether the sentences that are the wording itself have different numbers.
  private static func varies(
    _ row: ClusterTable.Cluster, _ corpus: SegmentedCorpus, _ matches: Matches
  ) -> Bool {
    var known: ArraySlice<UInt32>?
    for member in matches.clusters.members[row.members]
    where member.passage == row.representative
      && Int(member.occurrence) < matches.passages.sentenceCount
    {
      let tokens = corpus.tokens.ids[corpus.tokens(ofSentence: Int(member.occurrence))]
      if let known, !known.elementsEqual(tokens) { return true }
      known = known ?? tokens
    }
    return false
  }
}
