internal import FlongCore

extension Audit {
  /// Audits the bands on a collection.
  ///
  /// - Parameters:
  ///   - threshold: The lowest resemblance, in hundredths, of a true pair: 1...100.
  ///   - sample: Above so many articles only every n-th is audited, and pairs count inside this
  ///     sample only.
  /// - Complexity: that of the join: about linear, and quadratic inside groups of paragraphs that
  ///   are all alike.
  public static func run(
    articles: [Article], configuration: Configuration, threshold: Int = 70, sample: Int? = nil
  ) -> Audit {
    let chosen = AuditSample(count: articles.count, limit: sample)
    let audited = articles.filter { chosen.takes(id: $0.id) }
    let workers = Workers(jobs: configuration.jobs)
    let matcher = PassageMatcher(settings: configuration.matching)
    let corpus = Segmenter().segment(audited, workers: workers)
    let table = PassageTable(corpus, texts: audited.map(\.text), workers: workers)
    let index = matcher.index(table, corpus, workers: workers)
    let proposed = index.pairs()
    let verifier = PassageVerifier(index, matcher, table, corpus, workers: workers)
    let verified = verifier.verified(proposed, workers: workers)
    let clusterer = Clusterer(
      weights: table.weights, index: index, comparison: verifier.comparison)
    let wordings = ParagraphWordings(table, corpus, matcher: matcher, workers: workers)
    let finder = PairFinder(
      proposed: proposed,
      representatives: clusterer.representatives,
      table: table, corpus: corpus, matcher: matcher)
    let count = AuditCount(wordings, finder: finder, threshold: threshold, workers: workers)
    return Audit(
      threshold: threshold, articles: articles.count, audited: audited.count,
      passages: table.passages.count, paragraphs: corpus.paragraphs.count,
      wordings: wordings.count, shortWordings: wordings.shortCount,
      shortestCompared: matcher.settings.shortestFuzzy, equalPairs: wordings.equalPairs,
      total: count.total,
      byResemblance: rows(AuditCount.resemblances, count.byResemblance, end: 100),
      byLength: rows(AuditCount.lengths, count.byLength, end: nil),
      predictedAtThreshold: matcher.settings.bands.predictedRecall(at: Double(threshold) / 100),
      proposals: proposed.count, verified: verified.count,
      lost: count.lost.map { LostPair($0, wordings, corpus, audited) })
  }

  private static func rows(_ bounds: [Int], _ tallies: [AuditTally], end: Int?) -> [Row] {
    zip(bounds, tallies).enumerated().map { i, row in
      Row(
        lower: row.0, upper: i + 1 < bounds.count ? bounds[i + 1] : end, tally: row.1)
    }
  }
}
