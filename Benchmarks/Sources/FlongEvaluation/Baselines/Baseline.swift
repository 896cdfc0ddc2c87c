internal import Flong

/// A simple rule that others use to strip what repeats, run on the same articles.
enum Baseline: String, CaseIterable, Sendable {
  case lineInTwo = "line in 2 articles of the source"
  case lineInThree = "line in 3 articles of the source"
  case paragraphAnywhere = "paragraph in 2 articles of the collection"
  case frequentParagraph = "near-duplicates in 3 articles of the source"

  /// The bytes of each article that the rule strips.
  func stripped(_ articles: [Article]) -> [[Range<Int>]] {
    switch self {
    case .lineInTwo: RepeatedLines(least: 2).stripped(articles)
    case .lineInThree: RepeatedLines(least: 3).stripped(articles)
    case .paragraphAnywhere: DuplicateParagraphs.stripped(articles)
    case .frequentParagraph: FrequentParagraphs().stripped(articles)
    }
  }
}
