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
    let ids = corpus.tokens.ids
    let own = corpus.tokens(ofSentences: sentences)
    let edges = ParagraphShare.commonEdges(ids, own, tokens)
    var isFilled = false
    for (i, sentence) in sentences.enumerated() {
      let sentence = corpus.tokens(ofSentence: sentence)
      // Most wordings differ by a word or two: what begins or ends alike needs no table.
      if sentence.count > 1 {
        let held =
          max(0, sentence.clamped(to: edges.beginning).count - 1)
          + max(0, sentence.clamped(to: edges.end).count - 1)
        if Ratio(held, sentence.count - 1).isAtLeast(percent: ParagraphShare.least) {
          holding[i] += 1
          continue
        }
      }
      if !isFilled {
        isFilled = true
        pairs.removeAll(capacity: tokens.count)
        ParagraphShare.forEachPair(ids, tokens) { pairs.insert($0) }
      }
      var all = 0
      var held = 0
      ParagraphShare.forEachPair(ids, sentence) { pair in
        all += 1
        if pairs.contains(pair) { held += 1 }
      }
      if Ratio(held, all).isAtLeast(percent: ParagraphShare.least) { holding[i] += 1 }
    }
  }

  /// The tokens at the beginning and at the end of a run that another one has there too, numbers alike;
  /// apart.
  private static func commonEdges(
    _ ids: [UInt32], _ run: Range<Int>, _ other: Range<Int>
  ) -> (beginning: Range<Int>, end: Range<Int>) {
    func areAlike(_ a: Int, _ b: Int) -> Bool { Aligner.agree(ids[a], ids[b]) }
    let shorter = min(run.count, other.count)
    var head = 0
    while head < shorter && areAlike(run.lowerBound + head, other.lowerBound + head) { head += 1 }
    var tail = 0
    while tail < shorter - head
      && areAlike(run.upperBound - 1 - tail, other.upperBound - 1 - tail)
    { tail += 1 }
    return (
      run.lowerBound..<run.lowerBound + head, run.upperBound - tail..<run.upperBound
    )
  }

  /// Neighbouring words in order, numbers alike; a single word stands for itself.
  @inline(__always)
  private static func forEachPair(
    _ ids: [UInt32], _ tokens: Range<Int>, _ body: (UInt64) -> Void
  ) {
    guard !tokens.isEmpty else { return }
    var last = TokenHash.proposing(ids[tokens.lowerBound])
    if tokens.count == 1 { body(Vocabulary.hash(of: last)) }
    for token in tokens.dropFirst() {
      let next = TokenHash.proposing(ids[token])
      body(Vocabulary.hash(of: last, next))
      last = next
    }
  }
}
