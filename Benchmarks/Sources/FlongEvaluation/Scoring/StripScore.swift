internal import Flong

/// How well what was stripped agrees with the labels.
struct StripScore: Sendable, Equatable {
  /// A paragraph counts as stripped when at least half of its characters are gone.
  var paragraphs = Confusion()
  var characters = Confusion()
  /// Boilerplate paragraphs that stand in another article of the source, and those of them stripped.
  var repeated = 0
  var repeatedStripped = 0

  /// The share of boilerplate that comparing articles can find, that was stripped.
  var repeatedRecall: Double? { share(repeatedStripped, of: repeated) }

  /// The share of journalism that was stripped.
  var lost: Double? { paragraphs.fallout }

  /// Counts one paragraph of `total` characters, of which `gone` were stripped.
  mutating func add(_ label: Label, gone: Int, of total: Int) {
    let isStripped = total > 0 && 2 * gone >= total
    paragraphs.add(isWanted: label.isBoilerplate, isFound: isStripped)
    characters.add(gone, isWanted: label.isBoilerplate, isFound: true)
    characters.add(total - gone, isWanted: label.isBoilerplate, isFound: false)
    if label.isBoilerplate && label.isRepeated {
      repeated += 1
      repeatedStripped += isStripped ? 1 : 0
    }
  }

  static func += (a: inout StripScore, b: StripScore) {
    a.paragraphs += b.paragraphs
    a.characters += b.characters
    a.repeated += b.repeated
    a.repeatedStripped += b.repeatedStripped
  }
}

extension StripScore {
  /// Scores of a set by group; `group` names the group of a label, or nothing.
  ///
  /// - Complexity: O(text + labels · log removals).
  static func byGroup<Group: Hashable>(
    _ set: LabelledSet, stripped: [[Range<Int>]], group: (_ article: Int, Label) -> Group?
  ) -> [Group: StripScore] {
    var scores: [Group: StripScore] = [:]
    for article in set.articles.indices where !set.labels[article].isEmpty {
      let text = Array(set.articles[article].text)
      let gone = ByteRanges(stripped[article])
      for label in set.labels[article] where label.isScored {
        guard let group = group(article, label) else { continue }
        let parts = gone.parts(in: label.bytes)
        scores[group, default: StripScore()].add(
          label, gone: parts.reduce(0) { $0 + characterCount(text, $1) },
          of: characterCount(text, label.bytes))
      }
    }
    return scores
  }

  /// The score of a whole set.
  init(_ set: LabelledSet, stripped: [[Range<Int>]]) {
    self = StripScore.byGroup(set, stripped: stripped) { _, _ in true }[true] ?? StripScore()
  }
}
