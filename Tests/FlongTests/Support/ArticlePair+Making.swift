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
      common: UInt32(common), distinctA: 100, distinctB: 100, framed: UInt32(framed),
      frames: UInt32(200 - framed), wordsInCommon: UInt32(common))
    self.init(
      a: a, b: b, raw: measure, cleaned: measure,
      figures: WordingAgreement.Figures(same: 9, different: UInt32(different)), relation: relation)
  }
}
