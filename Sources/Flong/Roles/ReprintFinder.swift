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

  func find(_ corpus: SegmentedCorpus, _ matches: Matches, _ facts: CollectionFacts) -> Groups {
    let standing = standingClusters(corpus, matches, facts)
    var weights: [(pair: UInt64, tokens: UInt32)] = []
    for places in self.places(corpus, matches, facts, standing: standing) where places.count >= 2 {
      addWeights(places, to: &weights)
    }
    weights.sort { $0.pair < $1.pair }
    let own = (0..<corpus.articleCount).map { article in
      corpus.sentences(ofArticle: article).reduce(0) { sum, sentence in
        let cluster = matches.cluster(ofSentence: sentence)
        let counts = isBody(sentence, facts) && !(cluster.map { standing[$0] } ?? false)
        return sum + (counts ? corpus.tokens(ofSentence: sentence).count : 0)
      }
    }
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

  /// Where each cluster stands as prose: article and tokens, articles ascending.
  private func places(
    _ corpus: SegmentedCorpus, _ matches: Matches, _ facts: CollectionFacts, standing: [Bool]
  ) -> [[(article: UInt32, tokens: UInt32)]] {
    var places = [[(article: UInt32, tokens: UInt32)]](
      repeating: [], count: matches.clusters.clusters.count)
    for sentence in corpus.sentences.indices where isBody(sentence, facts) {
      guard let cluster = matches.cluster(ofSentence: sentence), !standing[cluster] else {
        continue
      }
      let article = UInt32(corpus.article(ofSentence: sentence))
      guard places[cluster].last?.article != article else { continue }
      places[cluster].append((article, UInt32(corpus.tokens(ofSentence: sentence).count)))
    }
    return places
  }

  private func addWeights(
    _ places: [(article: UInt32, tokens: UInt32)],
    to weights: inout [(pair: UInt64, tokens: UInt32)]
  ) {
    for i in places.indices.dropLast() {
      for j in (i + 1)..<places.count {
        let pair = CandidatePair(places[i].article, places[j].article)
        weights.append((pair.packed, min(places[i].tokens, places[j].tokens)))
      }
      if places.count > fullGroup { break }
    }
  }
}
