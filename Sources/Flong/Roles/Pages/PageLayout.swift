/// How an article's repeated lines stand to each other and to its own prose.
struct PageLayout: Sendable {
  /// Where one line stands.
  struct Place: Sendable, Hashable {
    /// Between the first and the last own paragraph.
    var isInBody = false
    /// Hundredths of the three lines on either side that are repeated.
    var near = 0
    /// Own paragraphs among the eight lines on either side.
    var own = 0
    /// Lines to the nearest own paragraph, at most `farthest`.
    var distance = PageLayout.farthest
    /// Repeated lines in a row around it, itself among them.
    var run = 0
  }

  static let farthest = 9
  /// Repeated lines that make a page, and their least share of it in hundredths.
  static let leastLines = 8
  static let leastShare = 5

  /// Hundredths of its lines that are repeated.
  let share: Int
  let places: [Place]

  /// The layout of a page; nil for any other article, whose layout nobody asks for.
  ///
  /// - Complexity: O(lines).
  static func ofPage(_ view: ArticleView) -> PageLayout? {
    isPage(view) ? PageLayout(view) : nil
  }

  /// Whether the article holds the furniture of a web page: many repeated lines that are neither
  /// sentences nor rows of figures.
  private static func isPage(_ view: ArticleView) -> Bool {
    let units = view.units
    // Lines of figures, and lines whose figures differ, are rows of a table: no furniture makes a page
    // by them.
    let lines = units.count {
      $0.isRepeated && !$0.form.isProse && !$0.isOwn && !$0.form.isFigures
    }
    return lines >= PageLayout.leastLines && lines * 100 >= PageLayout.leastShare * units.count
  }

  init(_ view: ArticleView) {
    let units = view.units
    share = units.isEmpty ? 0 : units.count { $0.isRepeated } * 100 / units.count
    let repeated = PageLayout.sums(units.map(\.isRepeated))
    let own = PageLayout.sums(units.map(\.isUniqueProse))
    var places = [Place](repeating: Place(), count: units.count)
    for i in units.indices {
      let around = max(0, i - 3)..<min(units.count, i + 4)
      let lines = repeated[around.upperBound] - repeated[around.lowerBound]
      places[i].isInBody = view.body.contains(i)
      places[i].near = (lines - (units[i].isRepeated ? 1 : 0)) * 100 / max(1, around.count - 1)
      places[i].own = own[min(units.count, i + 9)] - own[max(0, i - 8)]
    }
    PageLayout.measure(Array(units.indices), units, &places)
    PageLayout.measure(units.indices.reversed(), units, &places)
    PageLayout.runs(units, &places)
    self.places = places
  }

  /// Sums of all flags before each index.
  private static func sums(_ flags: [Bool]) -> [Int] {
    var sums = [0]
    sums.reserveCapacity(flags.count + 1)
    for flag in flags { sums.append(sums[sums.count - 1] + (flag ? 1 : 0)) }
    return sums
  }

  private static func measure(
    _ order: [Int], _ units: [ArticleView.Unit], _ places: inout [Place]
  ) {
    var distance = farthest
    for i in order {
      distance = units[i].isUniqueProse ? 0 : min(farthest, distance + 1)
      places[i].distance = min(places[i].distance, distance)
    }
  }

  private static func runs(_ units: [ArticleView.Unit], _ places: inout [Place]) {
    var start = 0
    while start < units.count {
      var end = start
      while end < units.count && units[end].isRepeated { end += 1 }
      for i in start..<end { places[i].run = end - start }
      start = max(end, start + 1)
    }
  }
}
