internal import FlongCore

/// Tells from the measures of a pair what its articles are to each other.
struct RelationRule: Sendable {
  /// Lowest resemblance, in hundredths, of one story: about half of each stands in the other.
  var percentAlike = 30
  /// Lowest resemblance, in hundredths, of a reprint.
  var percentReprint = 80
  /// Lowest containment, in hundredths, of an excerpt.
  var percentExcerpt = 80
  /// Shared words that make an excerpt; fewer are a stock phrase or a headline. A story with fewer is
  /// told in a line, and who it is about stands at its beginning.
  var leastExcerpt = 25
  /// With fewer shared words, articles that are no reprints are no story either.
  var leastStory = 12
  /// Of a frame that is common with numbers read as one word, a form keeps less than so many
  /// hundredths with their values.
  var percentKept = 82
  /// Of the figures in line, one in so many must differ.
  var figuresPerValue = 3
  /// Where no figure agrees, there is one in so many words in line.
  var wordsPerValue = 40

  /// Whether so much is alike that more than a passage can be common.
  func isAlike(_ measure: ArticlePair.Measure) -> Bool {
    measure.frame.isAtLeast(percent: percentAlike)
      || measure.resemblance.isAtLeast(percent: percentAlike)
  }

  /// Whether it matters how the words agree: they are alike, but not the same.
  func asksForAgreement(_ measure: ArticlePair.Measure) -> Bool {
    isAlike(measure) && !measure.isIdentity
  }

  func relation(
    raw: ArticlePair.Measure, cleaned: ArticlePair.Measure, _ agreement: WordingAgreement?
  ) -> ArticleRelation {
    // Whatever was removed from either copy.
    if raw.isIdentity { return .reprint }
    if let agreement, isSameForm(cleaned, agreement) { return .sameForm }
    if cleaned.resemblance.isAtLeast(percent: percentReprint) { return .reprint }
    if cleaned.resemblance.isAtLeast(percent: percentAlike) {
      if cleaned.sharedWords < leastStory { return .sharedWording }
      let isShort = cleaned.sharedWords < leastExcerpt
      return isShort && agreement?.opensApart == true ? .sameForm : .revision
    }
    let isExcerpt =
      cleaned.containment.isAtLeast(percent: percentExcerpt) && cleaned.sharedWords >= leastExcerpt
    return isExcerpt ? .excerpt : .sharedWording
  }

  /// Whether the words are a form and the figures are its values.
  ///
  /// An update keeps the figures of what it repeats; it changes one or two, and the day in its
  /// dateline. A form keeps the words and changes the figures, and as they stand all over it, they
  /// break its frame: much more is the same with numbers read as one word than with their values.
  private func isSameForm(
    _ measure: ArticlePair.Measure, _ agreement: WordingAgreement
  ) -> Bool {
    let same = Int(agreement.figures.same)
    let different = Int(agreement.figures.different)
    let figures = same + different
    guard different > 0 else { return false }
    if same == 0 && agreement.matched < wordsPerValue * figures { return true }
    return different * figuresPerValue >= figures
      && !measure.resemblance.isAtLeast(percent: percentKept, of: measure.frame)
  }
}
