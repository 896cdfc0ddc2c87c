/// What happens to the sentences of some articles, in numbers.
struct SentenceCount: Sendable {
  /// For each role, ledger entries with their bytes, and sentences that stay.
  private(set) var roles = [(removals: Int, removedBytes: Int, kept: Int)](
    repeating: (0, 0, 0), count: Role.allCases.count)
  /// Sentences that stay because their confidence is too low.
  private(set) var unsure = (sentences: 0, bytes: 0)

  init(_ articles: Range<Int>, _ analysis: Analysis) {
    let all = Role.allCases
    var goes: [Bool] = []
    for article in articles {
      let sentences = analysis.corpus.sentences(ofArticle: article)
      goes.removeAll(keepingCapacity: true)
      goes.append(contentsOf: repeatElement(false, count: sentences.count))
      for edit in analysis.edits[article] {
        guard let role = all.firstIndex(of: edit.role) else { continue }
        roles[role].removals += 1
        roles[role].removedBytes += edit.end - edit.start
        for sentence in edit.sentences { goes[sentence - sentences.lowerBound] = true }
      }
      for sentence in sentences where !goes[sentence - sentences.lowerBound] {
        if let role = analysis.verdicts[sentence].role.flatMap({ all.firstIndex(of: $0) }) {
          roles[role].kept += 1
        }
        if isUnsure(sentence, article, analysis) {
          unsure.sentences += 1
          unsure.bytes += analysis.corpus.sentences[sentence].bytes.count
        }
      }
    }
  }

  private func isUnsure(_ sentence: Int, _ article: Int, _ analysis: Analysis) -> Bool {
    // No confidence is lower than none.
    analysis.disposition.minConfidence > 0
      && analysis.disposition.outcome(analysis.verdicts[sentence], article: article)
        == .stays(.minConfidence)
  }
}
