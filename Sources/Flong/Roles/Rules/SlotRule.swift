/// A few words that stand once, set into the furniture of a page where other pages print their own:
/// a count of comments, a name of a section.
enum SlotRule {
  static let mostWords = 6
  /// Other articles that must print a repeated line in the place.
  static let leastAlike = 2
  /// Stripped lines on either side, and words, where no other article shows the place.
  static let depth = 2
  static let mostWordsInside = 3

  static func apply(
    _ view: ArticleView, _ page: PageLayout, _ places: CopyPlaces, to verdicts: inout [Verdict]
  ) {
    let stripped = verdicts.map(\.isBoilerplate)
    for i in view.units.indices where !stripped[i] && mayGo(view.units[i]) {
      guard i > 0, i + 1 < stripped.count, stripped[i - 1], stripped[i + 1] else { continue }
      let alike = places.alike(view, i)
      let points = max(Judge.margin, Judge.margin - verdicts[i].points)
      let reason: Evidence
      if alike >= leastAlike {
        reason = Evidence(
          "slot", points, "# articles print a repeated line between the same two lines", alike)
      } else if view.units[i].form.words <= mostWordsInside, page.places[i].own == 0,
        isInside(i, stripped)
      {
        reason = Evidence("slot", points, "a few words inside a stripped block")
      } else {
        continue
      }
      verdicts[i].isBoilerplate = true
      verdicts[i].role = .navigation
      verdicts[i].evidence.append(reason)
    }
  }

  private static func isInside(_ i: Int, _ stripped: [Bool]) -> Bool {
    i >= depth && i + depth < stripped.count
      && stripped[(i - depth)..<i].allSatisfy { $0 }
      && stripped[(i + 1)...(i + depth)].allSatisfy { $0 }
  }

  private static func mayGo(_ unit: ArticleView.Unit) -> Bool {
    !unit.isRepeated && unit.form.words <= mostWords && !unit.form.isSentence && !unit.isTitle
      && !unit.isReporting
  }
}
