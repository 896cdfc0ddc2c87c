/// Lines of web pages, judged by where they and their copies stand: menus, widgets and lists of links
/// keep to their neighbours and to the page's edges.
enum PageRule {
  /// Hundredths of log-odds that make one point.
  static let unit = 50

  /// Appends what speaks for or against a line.
  static func weigh(
    _ view: ArticleView, _ i: Int, _ facts: PageFacts, _ company: Company,
    into result: inout [Evidence]
  ) {
    let unit = view.units[i]
    let values = facts.values(i)
    result += spoken(PageModel.standard.contributions(values), values)
    if unit.sourceIsKnown && unit.inSource < 2 {
      // What pages of other sites print too may be any common word.
      result.append(
        Evidence(
          "elsewhere", -6, "stands in # articles, no other of its source", unit.repeats))
      if unit.inArticle >= 4 {
        result.append(Evidence("list", -5, "the article prints it # times", unit.inArticle))
      }
    }
    if unit.varies && unit.cues.strongest < 2 {
      result.append(Evidence("varies", -6, "figures that differ between the copies"))
    }
    if unit.runsOn {
      result.append(
        Evidence("own", -20, "# words more than the wording it repeats", unit.ownWords))
    }
    if facts.texts(i) < 2 {
      // A list that two articles share may be what they are about.
      result.append(Evidence("thin", -6, "stands around no two texts"))
    }
    if company.stretch[i] >= 0 {
      result.append(Evidence("company", 5, "within a stretch of repeated text that asks"))
    } else if unit.cues.strongest >= 2 && company.escorts(view, i) {
      result.append(Evidence("escort", 4, "stands in the same articles as a text that asks"))
    }
  }

  /// The contributions of the features by the names of their evidence, rounded so that the points add
  /// up to the rounded sum.
  static func spoken(
    _ sum: (base: Int, features: [Int]), _ values: [Int]
  ) -> [Evidence] {
    var names: [String] = ["repeated"]
    var parts = [sum.base]
    for (feature, part) in zip(PageFeature.allCases, sum.features) {
      if let index = names.firstIndex(of: feature.evidence) {
        parts[index] += part
      } else {
        names.append(feature.evidence)
        parts.append(part)
      }
    }
    var result: [Evidence] = []
    var before = 0
    var points = 0
    for (name, part) in zip(names, parts) {
      before += part
      let share = rounded(before) - points
      points += share
      guard share != 0 else { continue }
      result.append(evidence(name, share, values))
    }
    return result
  }

  /// The points that all features make together.
  static func points(_ sum: (base: Int, features: [Int])) -> Int {
    rounded(sum.base + sum.features.reduce(0, +))
  }

  private static func rounded(_ hundredths: Int) -> Int {
    (hundredths >= 0 ? hundredths + unit / 2 : hundredths - unit / 2) / unit
  }

  private static func evidence(_ name: String, _ points: Int, _ values: [Int]) -> Evidence {
    func value(_ feature: PageFeature) -> Int {
      PageFeature.allCases.firstIndex(of: feature).map { values[$0] } ?? 0
    }
    switch name {
    case "repeated": return Evidence(name, points, "a repeated line of a web page")
    case "spread":
      return Evidence(
        name, points, "in # of # articles of its source, # in all", value(.inSource),
        value(.sourceSize), value(.repeats))
    case "place":
      return Evidence(name, points, "# % of its copies stand inside the text", value(.inBody))
    case "page":
      return Evidence(
        name, points, "# % of the lines around it are repeated, # in a row", value(.near),
        value(.run))
    case "list": return Evidence(name, points, "the article prints it # times", value(.inArticle))
    case "form": return Evidence(name, points, "# words", value(.words))
    case "title":
      return Evidence(
        name, points, value(.isTitle) == 1 ? "words of the article's title" : "not the title")
    default:
      return Evidence(
        name, points,
        value(.cue) > 0 ? "words of asking or of the page" : "no words of asking or of the page")
    }
  }
}
