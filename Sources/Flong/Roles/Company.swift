/// Stretches of repeated text that ask the reader for something, from the first clear cue to the last:
/// sentences inside belong to the appeal even where they hold no cue themselves.
struct Company: Sendable {
  /// The stretch of each unit, or -1.
  private(set) var stretch: [Int]
  /// The strongest cue kind of each stretch.
  private(set) var roles: [Role] = []

  /// Sentences without a cue that a stretch may hold in a row.
  static let longestGap = 5

  init(_ view: ArticleView) {
    stretch = [Int](repeating: -1, count: view.units.count)
    var start = 0
    while start < view.units.count {
      guard view.units[start].isRepeated else {
        start += 1
        continue
      }
      var end = start
      while end < view.units.count && view.units[end].isRepeated { end += 1 }
      mark(view, start..<end)
      start = end
    }
  }

  private mutating func mark(_ view: ArticleView, _ run: Range<Int>) {
    let cued = run.filter { Company.asks(view.units[$0]) }
    var first = 0
    while first < cued.count {
      var last = first
      while last + 1 < cued.count, Company.bridges(view, cued[last], cued[last + 1]) { last += 1 }
      // One cue is a chance; two clear ones, or one that proves itself, make a stretch.
      let members = cued[first...last]
      let clear = members.count { view.units[$0].isCued }
      let sum = members.reduce(0) { $0 + view.units[$1].cues.total }
      if clear >= 2 || clear == 1 && sum >= 6 {
        let number = roles.count
        roles.append(Company.role(of: members.map { view.units[$0].cues }))
        var low = cued[first]
        var high = cued[last]
        while low > run.lowerBound && Company.joins(view.units[low - 1]) { low -= 1 }
        while high + 1 < run.upperBound && Company.joins(view.units[high + 1]) { high += 1 }
        let copies = members.reduce(0) { max($0, view.units[$1].repeats) }
        for i in low...high where !Company.isStranger(view.units[i], copies) {
          stretch[i] = number
        }
      }
      first = last + 1
    }
  }

  /// Whether a line of its own stands in exactly the articles that print one of the stretches: the
  /// heading of an appeal above the article.
  func escorts(_ view: ArticleView, _ i: Int) -> Bool {
    let unit = view.units[i]
    return unit.isAlone && !unit.form.isProse && view.isAtEdge(i)
      && view.units.indices.contains {
        stretch[$0] >= 0 && view.units[$0].articleSet == unit.articleSet
      }
  }

  /// Whether what lies between two cues is short, and reports nothing.
  private static func bridges(_ view: ArticleView, _ low: Int, _ high: Int) -> Bool {
    high - low <= longestGap + 1
      && ((low + 1)..<high).allSatisfy { view.units[$0].cues[.against] < 2 }
  }

  /// A sentence that carries a stretch on, though it may be no proof by itself.
  private static func asks(_ unit: ArticleView.Unit) -> Bool {
    unit.isCued || unit.cues.total >= 2 && !unit.isReporting && !unit.isTitle
  }

  /// A sentence without a cue that stands in far fewer articles than the stretch around it: a text that
  /// two articles share, set between two appeals.
  private static func isStranger(_ unit: ArticleView.Unit, _ copies: Int) -> Bool {
    unit.form.isProse && unit.isUncued && unit.repeats * 5 < copies
  }

  /// A neighbour that hints at asking belongs to the stretch.
  private static func joins(_ unit: ArticleView.Unit) -> Bool {
    unit.cues.total >= 1 && !unit.isReporting && !unit.isTitle && !(unit.varies && unit.isUncued)
  }

  /// The role that most of the cues speak for.
  static func role(of cues: [CueCount]) -> Role {
    let appeal = cues.reduce(0) { $0 + $1[.appeal] + $1[.asking] }
    let template = cues.reduce(0) { $0 + $1[.template] }
    let navigation = cues.reduce(0) { $0 + $1[.navigation] }
    if appeal >= max(template, navigation) { return .appeal }
    return template >= navigation ? .template : .navigation
  }
}
