internal import FlongCore

/// The distinct wordings of paragraphs and their exact shingle sets, as the join takes them.
struct ParagraphWordings: Sendable {
  /// Passages that are the wording of a paragraph and long enough to be compared, ascending.
  private(set) var passages: [UInt32] = []
  /// The first paragraph of each.
  private(set) var firstParagraphs: [UInt32] = []
  /// The shingles of all, each set ascending; set `i` is `offsets[i]..<offsets[i + 1]`.
  private(set) var shingles: [UInt64] = []
  private(set) var offsets: [Int] = [0]
  /// Wordings with too few tokens to be compared.
  private(set) var shortCount = 0
  /// Pairs of paragraphs with the same wording.
  private(set) var equalPairs = 0

  /// Gathers the wordings of all paragraphs.
  ///
  /// - Complexity: O(n log m) for n tokens in paragraphs of m.
  init(
    _ table: PassageTable, _ corpus: SegmentedCorpus, matcher: PassageMatcher, workers: Workers
  ) {
    var counts = [Int](repeating: 0, count: table.passages.count)
    var first = [UInt32](repeating: .max, count: table.passages.count)
    for (paragraph, passage) in table.ofParagraph.enumerated() {
      if counts[Int(passage)] == 0 { first[Int(passage)] = UInt32(paragraph) }
      counts[Int(passage)] += 1
    }
    for passage in counts.indices where counts[passage] > 0 {
      equalPairs += counts[passage] * (counts[passage] - 1) / 2
      if Int(table.passages[passage].tokenCount) < matcher.settings.shortestFuzzy {
        shortCount += 1
      } else {
        passages.append(UInt32(passage))
        firstParagraphs.append(first[passage])
      }
    }
    let chosen = passages
    let parts = workers.map(chosen.count, grain: 4096) { range in
      var scratch = PassageMatcher.Scratch()
      return range.map { i -> [UInt64] in
        matcher.set(of: table.passages[Int(chosen[i])].tokens, corpus, &scratch)
        return scratch.shingles
      }
    }
    for set in parts.joined() {
      shingles += set
      offsets.append(shingles.count)
    }
  }

  /// Distinct wordings, compared or not.
  var count: Int { passages.count + shortCount }
}
