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
    let common = Topicality.commonWords(corpus, facts)
    shares = workers.flatMap(wanted.count, grain: 64) { range in
      var words = HashMarks()
      var seen: [Int32] = []
      return range.map { cluster -> Int? in
        guard let sentence = wanted[cluster] else { return nil }
        words.removeAll(capacity: sentence.count)
        for token in sentence {
          let id = corpus.tokens.ids[token]
          guard !TokenHash.isNumber(id) && !common[Vocabulary.place(of: id)] else { continue }
          words.insert(Vocabulary.hash(of: id))
        }
        guard words.count >= Topicality.leastWords else { return nil }
        return Topicality.share(of: words, &seen, in: clusters.articles(of: cluster), corpus, facts)
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

  /// Which words of the vocabulary stand in many articles of the collection.
  private static func commonWords(_ corpus: SegmentedCorpus, _ facts: CollectionFacts) -> [Bool] {
    let step = max(1, corpus.articleCount / background)
    let ids = corpus.tokens.ids
    var counts = [Int](repeating: 0, count: corpus.tokens.vocabulary.count)
    // The last article that has each word, from 1.
    var last = counts
    var articles = 0
    for article in stride(from: 0, to: corpus.articleCount, by: step) {
      articles += 1
      for sentence in corpus.sentences(ofArticle: article) where !facts.isShared(sentence) {
        for token in corpus.tokens(ofSentence: sentence) {
          let word = Vocabulary.place(of: ids[token])
          if last[word] != articles { counts[word] += 1 }
          last[word] = articles
        }
      }
    }
    return counts.map { $0 * 100 >= common * articles }
  }

  /// Hundredths of the words that stand in the text of an article's own, mean of the sample.
  private static func share(
    of words: HashMarks, _ seen: inout [Int32], in articles: [UInt32], _ corpus: SegmentedCorpus,
    _ facts: CollectionFacts
  ) -> Int {
    // The last article of the sample that has each word, by its slot.
    seen.removeAll(keepingCapacity: true)
    seen.append(contentsOf: repeatElement(-1, count: words.slots))
    let ids = corpus.tokens.ids
    let step = max(1, articles.count / sample)
    var found = 0
    var read: Int32 = 0
    for index in stride(from: 0, to: articles.count, by: step).prefix(sample) {
      var missing = words.count
      for sentence in corpus.sentences(ofArticle: Int(articles[index]))
      where missing > 0 && !facts.isShared(sentence) {
        for token in corpus.tokens(ofSentence: sentence) {
          guard let slot = words.slot(of: Vocabulary.hash(of: ids[token])), seen[slot] != read
          else { continue }
          seen[slot] = read
          missing -= 1
        }
      }
      found += words.count - missing
      read += 1
    }
    return found * 100 / (words.count * Int(read))
  }
}
