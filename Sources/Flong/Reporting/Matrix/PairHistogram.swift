/// How many pairs are how much alike, by relation.
struct PairHistogram: Sendable {
  /// A measure of a pair, in hundred-thousandths.
  enum Measure: String, CaseIterable, Sendable {
    case rawResemblance = "raw_resemblance"
    case rawShare = "raw_share"
    case cleanedResemblance = "cleaned_resemblance"
    case cleanedShare = "cleaned_share"

    func value(_ pair: PairTable.Pair) -> Int {
      switch self {
      case .rawResemblance: Int(pair.raw.resemblance)
      case .rawShare: pair.raw.largestShare
      case .cleanedResemblance: Int(pair.cleaned.resemblance)
      case .cleanedShare: pair.cleaned.largestShare
      }
    }
  }

  /// A hundredth each; the last holds the pairs with exactly 1.
  static let bins = 101

  /// By relation, then bin.
  let counts: [[Int]]

  init(_ table: PairTable, _ measure: Measure) {
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: PairHistogram.bins),
      count: ArticleRelation.allCases.count)
    let width = PairTable.one / (PairHistogram.bins - 1)
    for pair in table.pairs {
      counts[Int(pair.relation)][measure.value(pair) / width] += 1
    }
    self.counts = counts
  }
}
