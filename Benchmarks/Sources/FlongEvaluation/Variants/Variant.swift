internal import Flong

/// A way to cut or typeset the same articles anew.
enum Variant: String, CaseIterable, Sendable {
  case merged
  case joined
  case split
  case wrapped
  case quotes
  case varied
  case withoutSources = "no sources"

  /// What changes in one article.
  private func replacements(
    _ article: Article, _ labels: [Label]
  ) -> [Rewriting.Replacement] {
    switch self {
    case .merged: ParagraphMerging.sentences(article, labels)
    case .joined: ParagraphMerging.lines(article, labels)
    case .split: ParagraphSplitting.replacements(article)
    case .wrapped: LineWrapping.replacements(article)
    case .quotes: QuoteSwapping.replacements(article)
    case .varied: WordVariation.replacements(article, labels)
    case .withoutSources: []
    }
  }

  /// The set in this form, with its labels in their new places.
  func applied(to set: LabelledSet) -> LabelledSet {
    var changed = set
    if self == .withoutSources {
      for article in set.articles.indices {
        changed.articles[article].source = nil
        changed.articles[article].url = nil
        changed.articles[article].date = nil
        changed.articles[article].title = nil
      }
      return changed
    }
    for article in set.articles.indices {
      let rewriting = Rewriting(
        Array(set.articles[article].text), replacements(set.articles[article], set.labels[article]))
      changed.articles[article].text = ArticleText(rewriting.text)
      for label in set.labels[article].indices {
        changed.labels[article][label].bytes =
          rewriting.place(of: set.labels[article][label].bytes)
      }
    }
    return changed
  }
}
