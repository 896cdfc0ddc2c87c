extension Vocabulary {
  /// English function words, the most frequent first.
  static let function = [
    "the", "of", "to", "and", "a", "in", "for", "that", "is", "on", "was", "with", "said", "he",
    "it",
    "as", "at", "by", "from", "be", "have", "are", "has", "his", "an", "not", "they", "will", "who",
    "but", "this", "had", "their", "were", "been", "which", "or", "she", "more", "would", "its",
    "after", "her", "than", "about", "when", "one", "also", "up", "there", "all", "out", "if",
    "can",
    "into", "over", "last", "two", "so", "other", "could", "some", "what", "no", "because", "now",
    "only", "where", "before", "between", "through", "during", "while", "against", "under", "many",
  ]

  /// What journalists write again and again: repetition that means nothing.
  static let phrases = [
    "at a time when", "in recent weeks", "a statement said", "according to officials",
    "for the first time since", "in the hours after", "the case against", "as part of a plan to",
    "people familiar with the matter", "declined to comment on", "a court ruled that",
    "at the beginning of the week", "one of the largest", "in an effort to", "is due to appear in",
    "the previous year", "more than a dozen", "could not be reached", "under the new rules",
    "a series of", "the rest of the country", "a person who was there", "by the time",
    "in the second quarter", "on the eve of", "has long been", "was asked whether",
    "said on the sidelines of", "the result of a", "in the face of", "the future of the",
    "a few days before", "with the support of", "the end of the season", "a majority of",
    "in what appeared to be", "it remains unclear", "the first of several",
    "the members of the committee", "as early as next month",
  ]
}
