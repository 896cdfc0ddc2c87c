internal import FlongCore

/// One article as the judge reads it: its sentences in order, with all that is known of each.
struct ArticleView: Sendable {
  struct Unit: Sendable {
    var sentence: Int
    var paragraph: Int
    var form: UnitForm
    var cues: CueCount
    var cluster: Int?
    /// Different articles that print it, reprints counted once; 1 where it stands alone.
    var repeats = 1
    /// Articles of the own source that print it, and articles of that source.
    var inSource = 1
    var sourceSize = 1
    /// Whether the article's source is known.
    var sourceIsKnown = false
    /// Known sources that print it.
    var sources = 1
    /// The only sentence of its paragraph.
    var isAlone = false
    /// Its cluster holds this sentence alone, and not the paragraph around it.
    var isPart = false
    /// Words, at least eight, that it has more than the wording of its cluster, where hardly another
    /// copy begins or ends as it does.
    var ownWords = 0
    /// Times the article itself prints it.
    var inArticle = 1
    /// Days between its first and its last dated copy.
    var days: Int?
    /// A hash of the set of articles that print it.
    var articleSet: UInt64 = 0
    /// Its numbers differ between the copies.
    var varies = false
    /// No two of its copies have the same words.
    var differs = false
    /// Hundredths of its distinctive words that the articles around it use too; nil where unknown.
    var topic: Int?
    /// Shares its wording with the article's title.
    var isTitle = false
    /// Stands in a reprint of this article.
    var isReprinted = false

    /// Printed again and again by most articles of the source, as buttons are and subheadings are not.
    var isFurniture: Bool { inArticle >= 4 && inSource >= 4 && inSource * 10 >= sourceSize * 3 }
    var isRepeated: Bool { repeats >= 2 }
    /// Articles of the source that print it, or of the collection where no source is known.
    var standing: Int { sourceIsKnown ? inSource : repeats }
    /// Prose that one source prints under many articles that speak of other things.
    var isStanding: Bool {
      standing >= TopicRule.leastCopies && form.isProse && (topic ?? 100) <= TopicRule.foreign
    }
    /// Speaks clearly of asking or of the page itself, and reports nothing.
    var isCued: Bool {
      (cues.strongest >= 3 || cues.total >= 5) && !isReporting
    }
    /// A sentence of the article's own runs into the repeated wording.
    var runsOn: Bool { ownWords > 0 && ownWords * 5 >= form.words }
    /// Without any hint of asking or of the page.
    var isUncued: Bool { cues.strongest < 2 && cues.total < 2 }
    /// Text of the article's own: it stands once, or its figures differ wherever it stands.
    var isOwn: Bool { isUniqueProse || varies && !isCued }
    /// A line whose figures differ wherever it stands: a row of a table.
    var isRow: Bool { varies && !isCued && !form.isProse }
    /// Quoted and attributed.
    var isReporting: Bool { form.isQuoted && cues[.against] >= 1 }
    var isUniqueProse: Bool { !isRepeated && form.isProse && !isCued }
  }

  var units: [Unit]
  /// First unit of the text proper, and the one behind its last.
  var body: Range<Int>
  let phrases: CuePhrases

  init(units: [Unit], phrases: CuePhrases = CuePhrases()) {
    self.units = units
    self.phrases = phrases
    let first = units.firstIndex(where: \.isUniqueProse)
    let last = units.lastIndex(where: \.isUniqueProse)
    body = (first ?? 0)..<((last ?? -1) + 1)
  }

  /// Whether the unit stands before or behind the text proper.
  func isAtEdge(_ i: Int) -> Bool { !body.isEmpty && !body.contains(i) }

  /// Whether the lines on both sides are repeated too, about as often.
  func isInBlock(_ i: Int) -> Bool {
    func repeats(_ j: Int) -> Bool {
      guard units.indices.contains(j) else { return true }
      if units[j].isOwn { return false }
      return units[j].repeats >= 3 || units[j].isRepeated && units[i].repeats == 2
    }
    return units.count > 1 && repeats(i - 1) && repeats(i + 1)
  }
}
