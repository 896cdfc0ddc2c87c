internal import FlongCore

/// Finds articles that stand, nearly whole, in another place, before any of their paragraphs can be
/// counted as boilerplate.
struct ReprintFinder: Sendable {
  /// Hundredths of an article's own prose that must stand in the other one.
  var percent = 80
  /// The same where much is shared: an edition that was worked over, or read by a machine once more.
  var percentOfLong = 60
  /// Tokens of shared prose that are much.
  var long = 200
  /// Least tokens of shared prose.
  var leastShared = 25
  /// Clusters of more articles are compared with their first article only.
  var fullGroup = 16

  /// Groups of reprints: for each article the first article of its group (itself, if it is alone).
  struct Groups: Sendable {
    var representative: [UInt32]
    /// Pairs of articles, first < second, of which one nearly contains the other.
    var pairs: Set<UInt64>

    func areReprints(_ a: Int, _ b: Int) -> Bool {
      pairs.contains(CandidatePair(UInt32(a), UInt32(b)).packed)
    }
  }

  func find(
    _ corpus: SegmentedCorpus, _ matches: Matches, _ facts: CollectionFacts, workers: Workers
  ) -> Groups {
    let prose = readProse(corpus, matches, facts, workers: workers)
    let own = prose.flatMap(\.own)
    var weights: [(pair: UInt64, tokens: UInt32)] = []
    forEachCluster(
      of: prose.lazy.map(\.places).joined(), count: matches.clusters.clusters.count
    ) {
      addWeights($0, to: &weights)
    }
    weights.sort { $0.pair < $1.pair }
    var groups = Groups(representative: (0..<corpus.articleCount).map { UInt32($0) }, pairs: [])
    var i = 0
    while i < weights.count {
      var shared = 0
      let key = weights[i].pair
      while i < weights.count && weights[i].pair == key {
        shared += Int(weights[i].tokens)
        i += 1
      }
      let pair = CandidatePair(packed: key)
      let smaller = min(own[Int(pair.first)], own[Int(pair.second)])
      guard shared >= leastShared,
        Ratio(shared, smaller).isAtLeast(percent: shared >= long ? percentOfLong : percent)
      else { continue }
      groups.pairs.insert(key)
      // Pairs come in ascending order, so the first article of a group is found first.
      let root = groups.representative[Int(pair.first)]
      if groups.representative[Int(pair.second)] == pair.second {
        groups.representative[Int(pair.second)] = root
      }
    }
    return groups
  }

  /// Prose that does not ask for anything.
  private func isBody(_ sentence: Int, _ facts: CollectionFacts) -> Bool {
    facts.forms[sentence].isProse && facts.cues(ofSentence: sentence).strongest < 3
  }

  /// Clusters that run through a third of a source: whatever they are, they do not make a reprint.
  private func standingClusters(
    _ corpus: SegmentedCorpus, _ matches: Matches, _ facts: CollectionFacts
  ) -> [Bool] {
    matches.clusters.clusters.indices.map { cluster in
      let row = matches.clusters.clusters[cluster]
      guard row.articles >= 4, row.sources == 1 else { return false }
      let article = matches.clusters.members[row.members.lowerBound].article
      let source = facts.sourceOfArticle[Int(article)]
      return row.articles * 10 >= facts.articlesOfSource[Int(source)] * 3
    }
  }

  /// A sentence of prose in a cluster.
  private struct Place {
    var cluster: UInt32
    var article: UInt32
    var tokens: UInt32
  }

  /// The prose of some articles that follow each other.
  private struct Prose {
    /// Tokens of each article.
    var own: [Int] = []
    /// In the order of the texts.
    var places: [Place] = []
  }

  /// Reads what counts in each article: its prose, but for what runs through its source.
  private func readProse(
    _ corpus: SegmentedCorpus, _ matches: Matches, _ facts: CollectionFacts, workers: Workers
  ) -> [Prose] {
    let standing = standingClusters(corpus, matches, facts)
    return workers.map(corpus.articleCount, grain: 256) { range in
      var prose = Prose()
      for article in range {
        var own = 0
        for sentence in corpus.sentences(ofArticle: article) where isBody(sentence, facts) {
          let cluster = matches.cluster(ofSentence: sentence)
          if let cluster, standing[cluster] { continue }
          let tokens = corpus.tokens(ofSentence: sentence).count
          own += tokens
          guard let cluster else { continue }
          prose.places.append(
            Place(cluster: UInt32(cluster), article: UInt32(article), tokens: UInt32(tokens)))
        }
        prose.own.append(own)
      }
      return prose
    }
  }

  /// Calls `body` with the places of each cluster in two articles or more, one an article, ascending.
  ///
  /// - Complexity: O(places + `count`).
  private func forEachCluster(
    of places: some Sequence<Place>, count: Int, _ body: (ArraySlice<Place>) -> Void
  ) {
    var starts = [Int](repeating: 0, count: count + 1)
    for place in places { starts[Int(place.cluster) + 1] += 1 }
    for cluster in 0..<count { starts[cluster + 1] += starts[cluster] }
    var sorted = [Place](
      repeating: Place(cluster: 0, article: 0, tokens: 0), count: starts[count])
    var ends = starts
    for place in places {
      let cluster = Int(place.cluster)
      let end = ends[cluster]
      if end > starts[cluster] && sorted[end - 1].article == place.article { continue }
      sorted[end] = place
      ends[cluster] += 1
    }
    for cluster in 0..<count where ends[cluster] - starts[cluster] > 1 {
      body(sorted[starts[cluster]..<ends[cluster]])
    }
  }

  private func addWeights(
    _ places: ArraySlice<Place>, to weights: inout [(pair: UInt64, tokens: UInt32)]
  ) {
    for i in places.indices.dropLast() {
      for j in (i + 1)..<places.endIndex {
        let pair = CandidatePair(places[i].article, places[j].article)
        weights.append((pair.packed, min(places[i].tokens, places[j].tokens)))
      }
      if places.count > fullGroup { break }
    }
  }
}
