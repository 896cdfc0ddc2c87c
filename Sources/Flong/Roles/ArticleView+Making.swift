internal import FlongCore

extension ArticleView {
  /// Everything that is known of an article's sentences.
  init(
    article: Int, title: [UInt64], _ corpus: SegmentedCorpus, _ matches: Matches,
    _ facts: CollectionFacts, _ spread: ClusterSpread, _ topics: Topicality
  ) {
    let source = facts.sourceOfArticle[article]
    let sentences = corpus.sentences(ofArticle: article)
    var units: [Unit] = []
    units.reserveCapacity(sentences.count)
    var prints: [Int] = []
    var share = ParagraphShare(corpus, matches)
    let title = TitleWords(title)
    for sentence in sentences {
      let paragraph = Int(corpus.sentences[sentence].parent)
      var unit = Unit(
        sentence: sentence, paragraph: paragraph, form: facts.forms[sentence],
        cues: facts.cues(ofSentence: sentence))
      unit.isAlone = corpus.sentences(ofParagraph: paragraph).count == 1
      unit.cluster = ArticleView.cluster(of: sentence, paragraph, matches, &share)
      // The sentences of one paragraph that stand for its cluster are one print of it.
      if let cluster = unit.cluster,
        units.last?.paragraph != paragraph || units.last?.cluster != cluster
      {
        prints.append(cluster)
      }
      unit.isPart =
        !unit.isAlone && unit.cluster == matches.cluster(ofSentence: sentence)
        && unit.cluster != matches.cluster(ofParagraph: paragraph)
      unit.sourceSize = facts.articlesOfSource[Int(source)]
      unit.sourceIsKnown = source != 0
      if let cluster = unit.cluster {
        let row = spread[cluster]
        unit.repeats = max(1, Int(row.groups))
        unit.inSource = spread.inSource(cluster, source)
        unit.sources = matches.clusters.clusters[cluster].sources
        unit.days = row.days.map { Int($0) }
        unit.articleSet = row.articleSet
        unit.varies = row.varies
        unit.differs = row.differs
        unit.topic = topics.shares[cluster]
        if cluster == matches.cluster(ofSentence: sentence) {
          unit.ownWords = ArticleView.ownWords(sentence, cluster, corpus, matches, spread)
        }
        unit.isReprinted = spread.isReprinted(cluster, article)
      }
      unit.isTitle = title.makeUp(corpus.tokens(ofSentence: sentence), of: corpus.tokens)
      units.append(unit)
    }
    prints.sort()
    for i in units.indices {
      guard let cluster = units[i].cluster else { continue }
      units[i].inArticle =
        prints.partitioningIndex { $0 > cluster } - prints.partitioningIndex { $0 >= cluster }
    }
    self.init(units: units, phrases: facts.phrases)
  }

  /// The cluster that says most: the sentence's own, or its whole paragraph's where it shares in it.
  private static func cluster(
    of sentence: Int, _ paragraph: Int, _ matches: Matches, _ share: inout ParagraphShare
  ) -> Int? {
    let own = matches.cluster(ofSentence: sentence)
    guard let whole = matches.cluster(ofParagraph: paragraph) else { return own }
    let clusters = matches.clusters.clusters
    if let own, clusters[own].articles > clusters[whole].articles { return own }
    return share.holds(sentence, of: paragraph, cluster: whole) ? whole : own
  }

  /// Tokens that a copy has more than the representative of its cluster, where hardly another copy
  /// begins, or ends, as it does.
  private static func ownWords(
    _ sentence: Int, _ cluster: Int, _ corpus: SegmentedCorpus, _ matches: Matches,
    _ spread: ClusterSpread
  ) -> Int {
    let representative = Int(matches.clusters.clusters[cluster].representative)
    let more =
      corpus.tokens(ofSentence: sentence).count
      - Int(matches.passages.passages[representative].tokenCount)
    guard more >= ClusterSpread.leastMore else { return 0 }
    let passage = matches.passages.ofSentence[sentence]
    return spread.copiesAtEdges(cluster, passage, corpus, matches) < 4 ? more : 0
  }
}
