/// Words of asking and of the page itself, in the sentence or in its company.
enum CueRule {
  /// Appends what speaks for a unit.
  static func weigh(
    _ view: ArticleView, _ i: Int, _ company: Company, into result: inout [Evidence]
  ) {
    let unit = view.units[i]
    let own = ownPoints(unit)
    if company.stretch[i] >= 0 {
      result.append(
        Evidence(
          "company", 9,
          view.phrases.inStretch(unit.cues) ?? "within a stretch of repeated text that asks"))
    } else if own > 0 && company.escorts(view, i) {
      result.append(Evidence("escort", own + 4, "stands in the same articles as a text that asks"))
    } else if own > 0 {
      result.append(Evidence("asking", own, view.phrases.quoted(unit.cues) ?? "words of asking"))
    }
  }

  private static func ownPoints(_ unit: ArticleView.Unit) -> Int {
    if unit.isReporting { return 0 }
    switch unit.cues.strongest {
    case 4: return 5
    case 3: return 4
    case 2: return 3
    case 1: return unit.cues.total >= 2 ? 2 : 1
    default: return unit.cues.total >= 2 ? 2 : unit.cues.total
    }
  }

  /// The role of a unit held to be boilerplate.
  static func role(_ view: ArticleView, _ i: Int, _ company: Company) -> Role {
    let unit = view.units[i]
    if company.stretch[i] >= 0 { return company.roles[company.stretch[i]] }
    if unit.cues.total > 0 { return Company.role(of: [unit.cues]) }
    return unit.form.isProse ? .template : .navigation
  }
}
