/// Lines that stand once are pulled along by a stripped block they touch, when they ask themselves, or
/// when they are a few words enclosed by it (the payment widget below an appeal).
enum NeighbourRule {
  /// Lines in a row that a block may enclose.
  static let longestGap = 3
  /// Words of a sentence that a block may pull along; a longer one may run on from the article.
  static let longestSentence = 40

  static func apply(_ view: ArticleView, to verdicts: inout [Verdict]) {
    pull(view, Array(view.units.indices), step: 1, &verdicts)
    pull(view, view.units.indices.reversed(), step: -1, &verdicts)
    enclose(view, &verdicts)
  }

  private static func pull(
    _ view: ArticleView, _ order: [Int], step: Int, _ verdicts: inout [Verdict]
  ) {
    for i in order where !verdicts[i].isBoilerplate {
      let neighbour = i - step
      guard view.units.indices.contains(neighbour), verdicts[neighbour].isBoilerplate,
        verdicts[neighbour].role == .appeal || verdicts[neighbour].role == .navigation
      else { continue }
      let unit = view.units[i]
      guard unit.isCued, !unit.isTitle, unit.cues.strongest >= 3, !view.body.contains(i),
        unit.form.words <= longestSentence, !unit.runsOn
      else {
        continue
      }
      verdicts[i].isBoilerplate = true
      verdicts[i].role = Company.role(of: [unit.cues])
      verdicts[i].evidence.append(
        Evidence(
          "neighbour", Judge.margin,
          (view.phrases.quoted(unit.cues) ?? "words of asking") + ", next to a stripped block"))
    }
  }

  private static func enclose(_ view: ArticleView, _ verdicts: inout [Verdict]) {
    var start = 0
    while start < view.units.count {
      guard !verdicts[start].isBoilerplate else {
        start += 1
        continue
      }
      var end = start
      while end < view.units.count && !verdicts[end].isBoilerplate { end += 1 }
      let enclosed =
        start > 0 && end < view.units.count && end - start <= longestGap
        && verdicts[start - 1].role == .appeal && verdicts[end].isBoilerplate
        && (start..<end).allSatisfy { isFewWords(view, $0) }
      if enclosed {
        for i in start..<end {
          verdicts[i].isBoilerplate = true
          verdicts[i].role = .appeal
          verdicts[i].evidence.append(
            Evidence("enclosed", Judge.margin, "a few words inside a stripped block"))
        }
      }
      start = end
    }
  }

  /// A few words behind the last own paragraph; elsewhere they could be a headline, unless they ask. A
  /// sentence may be all that an article says, and one common word of asking does not make it ask.
  private static func isFewWords(_ view: ArticleView, _ i: Int) -> Bool {
    let unit = view.units[i]
    return unit.form.isShort && !unit.isTitle
      && (!view.body.isEmpty && i >= view.body.upperBound && !unit.form.isSentence
        || unit.cues.strongest >= (unit.form.isSentence ? 2 : 1))
  }
}
