internal import FlongCore

/// The distinct wordings of a collection: sentences, and paragraphs of several sentences, with equal
/// folded tokens are one passage with many occurrences.
///
/// Numbers and dates are slots here ("from just $2" and "from just $3" are one passage), unless a passage holds
/// hardly anything else. Passages are numbered by their first occurrence.
struct PassageTable: Sendable {
  struct Passage: Sendable {
    /// Tokens of the first occurrence.
    var tokenStart: UInt32
    var tokenCount: UInt32
    /// Its first place in `occurrences`; the end is the start of the next passage.
    var occurrenceStart: UInt32

    var tokens: Range<Int> { Int(tokenStart)..<Int(tokenStart + tokenCount) }
  }

  private(set) var passages: [Passage] = []
  /// Occurrence numbers by passage, ascending. Numbers below `sentenceCount` are sentences, the
  /// others, less `sentenceCount`, paragraphs.
  private(set) var occurrences: [UInt32] = []
  /// The passage of each sentence.
  private(set) var ofSentence: [UInt32] = []
  /// The passage of each paragraph; a paragraph of one sentence has that sentence's.
  private(set) var ofParagraph: [UInt32] = []

  var sentenceCount: Int { ofSentence.count }

  /// How much each passage has to say for its cluster: occurrences, and of equally frequent wordings
  /// the longer one, so that a paragraph stands before its only long sentence.
  var weights: [UInt64] {
    passages.indices.map {
      UInt64(occurrences(of: $0).count) << 32 | UInt64(passages[$0].tokenCount)
    }
  }

  func occurrences(of passage: Int) -> ArraySlice<UInt32> {
    let end =
      passage + 1 < passages.count
      ? Int(passages[passage + 1].occurrenceStart) : occurrences.count
    return occurrences[Int(passages[passage].occurrenceStart)..<end]
  }

  /// The article of each occurrence, in the order of `occurrences`.
  func articles(_ corpus: SegmentedCorpus, _ workers: Workers) -> [UInt32] {
    workers.flatMap(occurrences.count, grain: 1 << 14) { range in
      occurrences[range].map {
        Int($0) < sentenceCount
          ? UInt32(corpus.article(ofSentence: Int($0)))
          : corpus.paragraphs[Int($0) - sentenceCount].parent
      }
    }
  }

  /// Asks for the words of passages that are read one after the other and may lie in a file.
  func prefetchPages(_ rows: Range<Int>, of tokens: TokenList) {
    // Where paragraphs follow the last sentence, their words stand before it.
    tokens.prefetchPages(from: passages[rows].first?.tokens, to: passages[rows].last?.tokens)
  }

  /// The words of a passage as ids, numbers alike.
  func folded(_ passage: UInt32, _ corpus: SegmentedCorpus) -> [UInt32] {
    var ids: [UInt32] = []
    corpus.tokens.readFolded(passages[Int(passage)].tokens, into: &ids)
    return ids
  }

  /// Occurrences of each representative's whole group.
  func occurrenceCounts(_ representatives: [UInt32]) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: passages.count)
    for passage in passages.indices {
      counts[Int(representatives[passage])] += UInt32(occurrences(of: passage).count)
    }
    return counts
  }

  /// Collapses equal wordings.
  ///
  /// - Complexity: O(n), and a radix sort of the 128-bit hashes (XXH3) that come more than once.
  init(_ corpus: SegmentedCorpus, texts: [ArticleText], workers: Workers) {
    let sentenceCount = corpus.sentences.count
    let longer = corpus.paragraphs.indices.filter { corpus.sentences(ofParagraph: $0).count > 1 }
    let units = sentenceCount + longer.count
    // The first unit with the same wording, then the passage of each.
    var number = FirstPlaces.find(units, workers: workers) { range in
      var scratch: [UInt64] = []
      corpus.prefetchPages(ofSentences: range.clamped(to: 0..<sentenceCount))
      return range.map { unit -> Hash128 in
        unit < sentenceCount
          ? PassageTable.hash(sentence: unit, corpus, texts, &scratch)
          : PassageTable.hash(
            tokens: corpus.tokens(ofParagraph: longer[unit - sentenceCount]), corpus, &scratch)
      }
    }
    passages.reserveCapacity(number.indices.count { number[$0] == $0 })
    for unit in 0..<units {
      // What comes first has its number already.
      guard number[unit] == unit else {
        number[unit] = number[Int(number[unit])]
        continue
      }
      number[unit] = UInt32(passages.count)
      let tokens =
        unit < sentenceCount
        ? corpus.tokens(ofSentence: unit)
        : corpus.tokens(ofParagraph: longer[unit - sentenceCount])
      passages.append(
        Passage(
          tokenStart: UInt32(tokens.lowerBound), tokenCount: UInt32(tokens.count),
          occurrenceStart: 0))
    }
    ofSentence = Array(number[..<sentenceCount])
    ofParagraph = corpus.paragraphs.map { $0.first < sentenceCount ? ofSentence[Int($0.first)] : 0 }
    for (i, paragraph) in longer.enumerated() { ofParagraph[paragraph] = number[sentenceCount + i] }
    gather(number, longer: longer)
  }

  private mutating func gather(_ number: [UInt32], longer: [Int]) {
    var counts = [UInt32](repeating: 0, count: passages.count + 1)
    for passage in number { counts[Int(passage) + 1] += 1 }
    for passage in passages.indices {
      counts[passage + 1] += counts[passage]
      passages[passage].occurrenceStart = counts[passage]
    }
    occurrences = [UInt32](repeating: 0, count: number.count)
    for (unit, passage) in number.enumerated() {
      occurrences[Int(counts[Int(passage)])] =
        unit < sentenceCount
        ? UInt32(unit) : UInt32(sentenceCount + longer[unit - sentenceCount])
      counts[Int(passage)] += 1
    }
  }

  private static func hash(
    sentence: Int, _ corpus: SegmentedCorpus, _ texts: [ArticleText], _ scratch: inout [UInt64]
  ) -> Hash128 {
    let tokens = corpus.tokens(ofSentence: sentence)
    guard tokens.isEmpty else { return hash(tokens: tokens, corpus, &scratch) }
    // Only symbols ("▶", "* * *"): their bytes are the wording.
    let text = texts[corpus.article(ofSentence: sentence)]
    return text.withUnsafeBytes(of: corpus.sentences[sentence].bytes) { XXH3.hash128($0) }
  }

  private static func hash(
    tokens: Range<Int>, _ corpus: SegmentedCorpus, _ scratch: inout [UInt64]
  ) -> Hash128 {
    let words = corpus.tokens.ids[tokens].lazy.filter { !TokenHash.isNumber($0) }.prefix(2).count
    if words >= 2 {
      corpus.tokens.read(tokens, .slots, into: &scratch)
    } else {
      foldFewWords(corpus.tokens.hashes(tokens), words, into: &scratch)
    }
    return scratch.withUnsafeBytes { XXH3.hash128($0) }
  }

  /// A word and a date are a wording ("Published 3 May"); a date alone says its month and weekday, and
  /// figures alone their values.
  private static func foldFewWords(
    _ run: [UInt64], _ words: Int, into scratch: inout [UInt64]
  ) {
    let lexicon = DateLexicon.standard
    let dateWords = run.count { lexicon.isDateWord($0) }
    guard words + dateWords >= 2 else {
      scratch = run
      return
    }
    scratch = run.map(TokenHash.proposing)
    guard words == 0 else { return }
    for (i, hash) in run.enumerated() where lexicon.isDateWord(hash) { scratch[i] = hash }
  }
}
