/// A line without a word, repeated in its source, is a rule or a bullet of the page; no word is lost
/// with it.
enum MarkRule {
  static let leastCopies = 4

  static func applies(_ unit: ArticleView.Unit) -> Bool {
    unit.form.isMark && unit.isAlone && unit.standing >= leastCopies
  }

  static func evidence(_ unit: ArticleView.Unit) -> Evidence {
    Evidence("mark", 8, "no word at all, in # articles", unit.repeats)
  }
}
