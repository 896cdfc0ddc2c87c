import FlongCore

@testable import Flong

extension ArticlePair {
  /// A pair of two articles of 100 shingles each, of which `common` are common, and `framed` with
  /// numbers read as one word.
  init(
    _ a: Int, _ b: Int, _ relation: ArticleRelation, common: Int, framed: Int? = nil,
    different: Int = 0
  ) {
    let framed = framed ?? common
    let measure = Measure(
      resemblance: Ratio(common, 200 - common), containmentA: Ratio(common, 100),
      containmentB: Ratio(common, 100), frame: Ratio(framed, 200 - framed), sharedWords: common)
    self.init(
      a: a, b: b, raw: measure, cleaned: measure,
      figures: WordingAgreement.Figures(same: 9, different: different), relation: relation)
  }
}
