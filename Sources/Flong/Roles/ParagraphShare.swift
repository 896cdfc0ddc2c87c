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
  /// The word pairs of the wordings asked for last; sentences come paragraph by paragraph.
  private var wordings: [Set<UInt64>] = []
  private var paragraph: Int?

  init(_ corpus: SegmentedCorpus, _ matches: Matches) {
    self.corpus = corpus
    self.matches = matches
  }

  /// Whether most of the cluster's other wordings hold the sentence. Linear in them.
  mutating func holds(_ sentence: Int, of paragraph: Int, cluster: Int) -> Bool {
    if self.paragraph != paragraph {
      wordings = others(than: matches.passages.ofParagraph[paragraph], in: cluster).map {
        Set(wordPairs(matches.passages.passages[Int($0)].tokens))
      }
      self.paragraph = paragraph
    }
    let own = wordPairs(corpus.tokens(ofSentence: sentence))
    let holding = wordings.count { wording in
      Ratio(own.count(where: wording.contains), own.count).isAtLeast(percent: ParagraphShare.least)
    }
    return holding * 2 >= wordings.count
  }

  /// Different wordings of a cluster, without the paragraph's own unless others print that too.
  private func others(than own: UInt32, in cluster: Int) -> [UInt32] {
    let members = matches.clusters.members[matches.clusters.clusters[cluster].members]
    var result: [UInt32] = []
    let step = max(1, members.count / (4 * ParagraphShare.sample))
    for index in stride(from: members.startIndex, to: members.endIndex, by: step)
    where result.count < ParagraphShare.sample {
      let passage = members[index].passage
      let isOther =
        passage != own || matches.passages.occurrences(of: Int(own)).count * 2 > members.count
      if isOther && !result.contains(passage) { result.append(passage) }
    }
    return result
  }

  /// Neighbouring words in order, numbers alike; a single word stands for itself.
  private func wordPairs(_ tokens: Range<Int>) -> [UInt64] {
    let words = corpus.tokens.hashes[tokens].map(TokenHash.proposing)
    guard words.count > 1 else { return words }
    return zip(words, words.dropFirst()).map { $0 &* 0x9E37_79B9_7F4A_7C15 ^ $1 }
  }
}
