internal import FlongCore

/// Whether a sentence belongs to the wording of its paragraph's cluster: a sentence of the article's own
/// that was set into a repeated paragraph does not, and an edited one does.
struct ParagraphShare {
  /// Hundredths of the sentence's word pairs that the cluster's wording must hold.
  static let least = 50

  /// Other wordings of the cluster that are asked, at most.
  static let sample = 5

  private let corpus: SegmentedCorpus
  private let matches: Matches
  /// The wordings asked for the paragraph seen last; sentences come paragraph by paragraph.
  private var wordings: [UInt32] = []
  /// How many of them hold each sentence of the paragraph.
  private var holding: [Int] = []
  private var paragraph: Int?
  private var pairs = HashMarks()

  init(_ corpus: SegmentedCorpus, _ matches: Matches) {
    self.corpus = corpus
    self.matches = matches
  }

  /// Whether most of the cluster's other wordings hold the sentence. Linear in them.
  mutating func holds(_ sentence: Int, of paragraph: Int, cluster: Int) -> Bool {
    let sentences = corpus.sentences(ofParagraph: paragraph)
    if self.paragraph != paragraph {
      self.paragraph = paragraph
      findOthers(than: matches.passages.ofParagraph[paragraph], in: cluster)
      holding.removeAll(keepingCapacity: true)
      for _ in sentences { holding.append(0) }
      for wording in wordings { ask(wording, sentences) }
    }
    return holding[sentence - sentences.lowerBound] * 2 >= wordings.count
  }

  /// Different wordings of a cluster, without the paragraph's own unless others print that too.
  private mutating func findOthers(than own: UInt32, in cluster: Int) {
    wordings.removeAll(keepingCapacity: true)
    let members = matches.clusters.clusters[cluster].members
    let ownIsOther = matches.passages.occurrences(of: Int(own)).count * 2 > members.count
    let step = max(1, members.count / (4 * ParagraphShare.sample))
    for index in stride(from: members.lowerBound, to: members.upperBound, by: step)
    where wordings.count < ParagraphShare.sample {
      let passage = matches.clusters.members[index].passage
      if (passage != own || ownIsOther) && !wordings.contains(passage) { wordings.append(passage) }
    }
  }

  /// Counts the sentences that one wording holds.
  private mutating func ask(_ wording: UInt32, _ sentences: Range<Int>) {
    let tokens = matches.passages.passages[Int(wording)].tokens
    let hashes = corpus.tokens.hashes
    pairs.removeAll(capacity: tokens.count)
    ParagraphShare.forEachPair(hashes, tokens) { pairs.insert($0) }
    for (i, sentence) in sentences.enumerated() {
      var all = 0
      var held = 0
      ParagraphShare.forEachPair(hashes, corpus.tokens(ofSentence: sentence)) { pair in
        all += 1
        if pairs.contains(pair) { held += 1 }
      }
      if Ratio(held, all).isAtLeast(percent: ParagraphShare.least) { holding[i] += 1 }
    }
  }

  /// Neighbouring words in order, numbers alike; a single word stands for itself.
  @inline(__always)
  private static func forEachPair(
    _ hashes: [UInt64], _ tokens: Range<Int>, _ body: (UInt64) -> Void
  ) {
    guard !tokens.isEmpty else { return }
    var word = TokenHash.proposing(hashes[tokens.lowerBound])
    if tokens.count == 1 { body(word) }
    for token in tokens.dropFirst() {
      let next = TokenHash.proposing(hashes[token])
      body(word &* 0x9E37_79B9_7F4A_7C15 ^ next)
      word = next
    }
  }
}
