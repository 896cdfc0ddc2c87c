internal import FlongCore

/// Sentences and lines that stand between the same two wordings and have most of their words in common.
///
/// The neighbours vouch for what a line of three words cannot show by itself: that it is the same
/// place of the same page, with a word changed.
struct EnclosedVariantFinder: Sendable {
  /// Hundredths of the longer line's tokens that both have, in the same order.
  static let percent = 66
  /// Tokens that both have, and tokens of a line.
  static let fewestCommon = 2
  static let lengths = 3...80
  /// Other wordings of the same place that a line is compared with.
  static let mostCompared = 16

  let table: PassageTable
  let corpus: SegmentedCorpus

  /// A sentence whose neighbours are repeated.
  private struct Place: Sendable {
    var above: UInt32
    var below: UInt32
    var passage: UInt32
    /// Articles, or nearly so, that print the sentence's wording.
    var weight: UInt32
  }

  /// Pairs of a wording that stands once with another of the same place; `common` and `union` count
  /// tokens.
  ///
  /// - Complexity: O(n log n) for the places, O(m²) for each comparison of m tokens.
  func find(representatives: [UInt32], workers: Workers) -> [VerifiedPair] {
    let places = places(representatives, workers)
    var starts: [Int] = []
    for i in places.indices
    where i == 0 || places[i].above != places[i - 1].above || places[i].below != places[i - 1].below
    {
      starts.append(i)
    }
    let ends = starts.dropFirst() + [places.count]
    let groups = zip(starts, ends).filter { $1 - $0 >= 2 }
    return workers.flatMap(groups.count, grain: 256) { range in
      var pairs: [VerifiedPair] = []
      for (start, end) in groups[range] { compare(places[start..<end], to: &pairs) }
      return pairs
    }
  }

  /// Places by the wordings above and below, the most frequent wording of a place first; each wording
  /// once.
  private func places(_ representatives: [UInt32], _ workers: Workers) -> [Place] {
    let counts = table.occurrenceCounts(representatives)
    @Sendable func group(_ sentence: Int) -> UInt32 {
      representatives[Int(table.ofSentence[sentence])]
    }
    var places = workers.flatMap(corpus.articleCount, grain: 1024) { range in
      var places: [Place] = []
      for sentences in range.lazy.map({ corpus.sentences(ofArticle: $0) }) {
        for sentence in sentences.dropFirst().dropLast() {
          let (above, below) = (group(sentence - 1), group(sentence + 1))
          guard counts[Int(above)] >= 2, counts[Int(below)] >= 2,
            EnclosedVariantFinder.lengths.contains(corpus.tokens(ofSentence: sentence).count)
          else { continue }
          let own = group(sentence)
          places.append(Place(above: above, below: below, passage: own, weight: counts[Int(own)]))
        }
      }
      return places
    }
    places.sort {
      ($0.above, $0.below, $1.weight, $0.passage) < ($1.above, $1.below, $0.weight, $1.passage)
    }
    var kept: [Place] = []
    for place in places
    where kept.last.map({
      ($0.above, $0.below, $0.passage) != (place.above, place.below, place.passage)
    }) ?? true {
      kept.append(place)
    }
    return kept
  }

  /// Compares each wording that stands once with the most frequent others of its place.
  private func compare(_ group: ArraySlice<Place>, to pairs: inout [VerifiedPair]) {
    let head = group.prefix(EnclosedVariantFinder.mostCompared).map {
      (passage: $0.passage, tokens: table.folded($0.passage, corpus))
    }
    for (rank, place) in group.enumerated() where rank > 0 && place.weight < 2 {
      let tokens = rank < head.count ? head[rank].tokens : table.folded(place.passage, corpus)
      for other in head.prefix(rank) {
        let common = CommonSubsequence.matches(tokens, other.tokens).count { $0 != nil }
        guard common >= EnclosedVariantFinder.fewestCommon,
          Ratio(common, max(tokens.count, other.tokens.count))
            .isAtLeast(percent: EnclosedVariantFinder.percent)
        else { continue }
        pairs.append(
          VerifiedPair(
            pair: CandidatePair(place.passage, other.passage), common: UInt32(common),
            union: UInt32(tokens.count + other.tokens.count - common)))
        break
      }
    }
  }
}
