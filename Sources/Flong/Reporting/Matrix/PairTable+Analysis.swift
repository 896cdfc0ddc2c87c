internal import FlongCore

extension PairTable {
  /// The pairs of a run that has not been written yet, with the decimals that its files will have.
  init(_ pairs: [ArticlePair], workers: Workers) {
    let relations = ArticleRelation.allCases
    self.init(
      workers.flatMap(pairs.count, grain: 8_192) { rows in
        pairs[rows].map { pair in
          Pair(
            a: Int32(pair.a), b: Int32(pair.b),
            relation: UInt8(relations.firstIndex(of: pair.relation) ?? 0), raw: Measure(pair.raw),
            cleaned: Measure(pair.cleaned))
        }
      })
  }
}

extension PairTable.Measure {
  init(_ measure: ArticlePair.Measure) {
    self.init(
      resemblance: Self.rounded(measure.resemblance), inSecond: Self.rounded(measure.containmentA),
      inFirst: Self.rounded(measure.containmentB), sharedWords: Int32(clamping: measure.sharedWords)
    )
  }

  /// Halves go up, as in the files.
  private static func rounded(_ ratio: Ratio) -> Int32 {
    guard ratio.denominator > 0 else { return 0 }
    return Int32(
      (2 * ratio.numerator * PairTable.one + ratio.denominator) / (2 * ratio.denominator))
  }
}
