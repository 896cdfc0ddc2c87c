internal import FlongCore

/// How much each wording has to do with the articles that print it: the part of its distinctive words
/// that stand in their own text too. An appeal has the same words under every article; a background
/// paragraph speaks of what its articles speak of.
struct Topicality: Sendable {
  /// Least copies of a wording, and articles that are read for it.
  static let leastCopies = 4
  static let sample = 12
  /// Articles that are read to tell common words from distinctive ones.
  static let background = 1024
  /// Hundredths of these articles from which a word is common.
  static let common = 30
  /// Least distinctive words of a wording.
  static let leastWords = 3

  /// By cluster: hundredths; nil where it is not known.
  private(set) var shares: [Int?]

  /// Linear in the clusters that stand in `leastCopies` articles, times the length of an article.
  init(_ corpus: SegmentedCorpus, _ matches: Matches, _ facts: CollectionFacts, workers: Workers) {
    let clusters = matches.clusters
    let wanted = clusters.clusters.indices.map {
      Topicality.sentence(of: $0, corpus, matches, facts)
    }
    guard wanted.contains(where: { $0 != nil }) else {
      shares = [Int?](repeating: nil, count: wanted.count)
      return
    }
    let common = Topicality.commonWords(corpus, matches)
    shares = workers.flatMap(wanted.count, grain: 64) { range in
      range.map { cluster -> Int? in
        guard let sentence = wanted[cluster] else { return nil }
        return Topicality.share(
          of: sentence, in: clusters.articles(of: cluster), common, corpus, matches)
      }
    }
  }

  /// A sentence or paragraph of prose that stands often enough, as its tokens.
  private static func sentence(
    of cluster: Int, _ corpus: SegmentedCorpus, _ matches: Matches, _ facts: CollectionFacts
  ) -> Range<Int>? {
    let row = matches.clusters.clusters[cluster]
    guard row.articles >= leastCopies else { return nil }
    let occurrence = Int(matches.clusters.members[row.members.lowerBound].occurrence)
    let count = matches.passages.sentenceCount
    guard occurrence >= count || facts.forms[occurrence].isProse else { return nil }
    return occurrence < count
      ? corpus.tokens(ofSentence: occurrence) : corpus.tokens(ofParagraph: occurrence - count)
  }

  /// Words that stand in many articles of the collection.
  private static func commonWords(_ corpus: SegmentedCorpus, _ matches: Matches) -> Set<UInt64> {
    let step = max(1, corpus.articleCount / background)
    var counts: [UInt64: Int] = [:]
    var articles = 0
    for article in stride(from: 0, to: corpus.articleCount, by: step) {
      articles += 1
      var words: Set<UInt64> = []
      for sentence in ownSentences(of: article, corpus, matches) {
        words.formUnion(corpus.tokens.hashes[corpus.tokens(ofSentence: sentence)])
      }
      for word in words { counts[word, default: 0] += 1 }
    }
    return Set(counts.lazy.filter { $0.value * 100 >= common * articles }.map(\.key))
  }

  private static func ownSentences(
    of article: Int, _ corpus: SegmentedCorpus, _ matches: Matches
  ) -> some Sequence<Int> {
    corpus.sentences(ofArticle: article).lazy.filter {
      matches.cluster(ofSentence: $0) == nil
        && matches.cluster(ofParagraph: Int(corpus.sentences[$0].parent)) == nil
    }
  }

  private static func share(
    of tokens: Range<Int>, in articles: [UInt32], _ common: Set<UInt64>, _ corpus: SegmentedCorpus,
    _ matches: Matches
  ) -> Int? {
    let words = Set(
      corpus.tokens.hashes[tokens].filter { !TokenHash.isNumber($0) && !common.contains($0) })
    guard words.count >= leastWords else { return nil }
    let step = max(1, articles.count / sample)
    var found = 0
    var read = 0
    for index in stride(from: 0, to: articles.count, by: step).prefix(sample) {
      var missing = words
      for sentence in ownSentences(of: Int(articles[index]), corpus, matches) {
        for token in corpus.tokens(ofSentence: sentence) {
          missing.remove(corpus.tokens.hashes[token])
        }
      }
      found += words.count - missing.count
      read += words.count
    }
    return found * 100 / read
  }
}
