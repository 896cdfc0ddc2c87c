internal import FlongCore

/// Facts on articles and sentences that the judge asks for again and again.
struct CollectionFacts: Sendable {
  /// The source of each article, as a number; 0 where none is known.
  let sourceOfArticle: [UInt32]
  /// Articles of each source.
  let articlesOfSource: [Int]
  /// Whether any article has a source.
  let hasSources: Bool
  /// The day of each article, where its date can be read.
  let days: [PublicationDay?]
  /// Whether the date of any article can be read.
  let hasDates: Bool
  /// The form of each sentence.
  let forms: [UnitForm]
  /// Whether each sentence, or its whole paragraph, stands in a cluster.
  private let shared: [Bool]
  /// Where the cues of each sentence stand in `cueCounts`; 0 for the many without any.
  private let cuesOfSentence: [UInt32]
  private let cueCounts: [CueCount]
  /// What these cues are.
  let phrases: CuePhrases

  init(sources: [String?], dates: [String?] = []) {
    days = dates.map { $0.flatMap { PublicationDay($0) } }
    var numbers: [String: UInt32] = [:]
    var counts = [0]
    var rows: [UInt32] = []
    for source in sources {
      guard let source else {
        rows.append(0)
        counts[0] += 1
        continue
      }
      let number = numbers[source] ?? UInt32(counts.count)
      if numbers[source] == nil {
        numbers[source] = number
        counts.append(0)
      }
      counts[Int(number)] += 1
      rows.append(number)
    }
    sourceOfArticle = rows
    articlesOfSource = counts
    hasSources = !numbers.isEmpty
    hasDates = days.contains { $0 != nil }
    forms = []
    shared = []
    cuesOfSentence = []
    cueCounts = []
    phrases = CuePhrases()
  }

  init(
    _ base: CollectionFacts, texts: [ArticleText], corpus: SegmentedCorpus, matches: Matches,
    lexicon: CueLexicon, workers: Workers
  ) {
    sourceOfArticle = base.sourceOfArticle
    articlesOfSource = base.articlesOfSource
    hasSources = base.hasSources
    hasDates = base.hasDates
    days = base.days
    forms = workers.flatMap(corpus.articleCount, grain: 128) { range in
      corpus.prefetchPages(ofArticles: range)
      texts[range].prefetchPages()
      return range.flatMap { CollectionFacts.forms(ofArticle: $0, texts[$0], corpus) }
    }
    let shared = workers.flatMap(corpus.sentences.count, grain: 4096) { range in
      Prefetch.pages(of: corpus.sentences, range)
      Prefetch.pages(of: matches.passages.ofSentence, range)
      return range.map { sentence in
        matches.cluster(ofSentence: sentence) != nil
          || matches.cluster(ofParagraph: Int(corpus.sentences[sentence].parent)) != nil
      }
    }
    self.shared = shared
    let found = workers.flatMap(corpus.sentences.count, grain: 4096) { range in
      var near = Nearness(shared, from: range.lowerBound)
      var words: [UInt64] = []
      corpus.prefetchPages(ofSentences: range)
      return range.compactMap { sentence -> (sentence: UInt32, cues: CueCount)? in
        guard near.next() else { return nil }
        corpus.tokens.read(corpus.tokens(ofSentence: sentence), into: &words)
        var cues = words.withUnsafeBufferPointer { lexicon.count($0) }
        let bytes = corpus.sentences[sentence].bytes
        let isSigned = texts[corpus.article(ofSentence: sentence)].withUnsafeBufferPointer {
          // The sign "©" is no word; the lexicon cannot see it.
          bytes.count >= 2 && $0[bytes.lowerBound] == 0xC2 && $0[bytes.lowerBound + 1] == 0xA9
        }
        if isSigned { cues.add(.template, weight: 4, phrase: CueLexicon.copyrightSign) }
        return cues == CueCount() ? nil : (UInt32(sentence), cues)
      }
    }
    var rows = [UInt32](repeating: 0, count: corpus.sentences.count)
    for (i, row) in found.enumerated() { rows[Int(row.sentence)] = UInt32(i + 1) }
    cuesOfSentence = rows
    cueCounts = [CueCount()] + found.map(\.cues)
    phrases = CuePhrases(cueCounts, lexicon)
  }

  /// The form of each sentence of an article.
  private static func forms(
    ofArticle article: Int, _ text: ArticleText, _ corpus: SegmentedCorpus
  ) -> [UnitForm] {
    text.withUnsafeBufferPointer { text in
      corpus.sentences(ofArticle: article).map { sentence in
        UnitForm(
          text, bytes: corpus.sentences[sentence].bytes,
          tokens: corpus.tokens.ids[corpus.tokens(ofSentence: sentence)])
      }
    }
  }

  /// The cues of a sentence that stands in a cluster, or near one; none elsewhere.
  func cues(ofSentence sentence: Int) -> CueCount { cueCounts[Int(cuesOfSentence[sentence])] }

  /// Whether the sentence, or its whole paragraph, stands in a cluster.
  func isShared(_ sentence: Int) -> Bool { shared[sentence] }

  /// Walks through the sentences and tells which are shared or among the eight around one: only there
  /// can cues decide anything.
  private struct Nearness {
    static let reach = 8

    private let shared: [Bool]
    private var sentence: Int
    /// Sentences below are seen, and the last of them that is shared.
    private var seen: Int
    private var last: Int?

    init(_ shared: [Bool], from first: Int) {
      self.shared = shared
      sentence = first
      seen = max(0, first - Nearness.reach)
    }

    mutating func next() -> Bool {
      while seen < min(shared.count, sentence + Nearness.reach + 1) {
        if shared[seen] { last = seen }
        seen += 1
      }
      defer { sentence += 1 }
      return last.map { $0 >= sentence - Nearness.reach } ?? false
    }
  }
}
