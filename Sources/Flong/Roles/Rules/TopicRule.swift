/// Prose that an outlet prints under articles it has nothing to do with belongs to the page; prose that
/// speaks of what the articles speak of is reporting, however often it is printed.
enum TopicRule {
  /// Copies from which prose can be a standing text.
  static let leastCopies = 8
  /// Hundredths of its words in the articles' own text: up to which it is foreign to them, and from
  /// which it belongs.
  static let foreign = 15
  static let topical = 25

  /// Appends what speaks for or against a unit.
  static func weigh(_ unit: ArticleView.Unit, into result: inout [Evidence]) {
    guard unit.form.isProse, let topic = unit.topic else { return }
    let words = "# % of its words stand in the articles' own text"
    if unit.isStanding {
      result.append(Evidence("foreign", unit.standing >= 20 ? 8 : 6, words, topic))
    } else if topic >= topical && unit.isUncued {
      result.append(Evidence("topic", -4, words, topic))
    }
  }
}
