internal import Flong

/// A labelled set, analysed: the lines that the page model judges, and what else is stripped.
struct FittingSet: Sendable {
  let name: String
  /// Rows of this set weigh as much as so many, at most.
  let cap: Double
  let set: LabelledSet
  let folds: [Int]
  let lines: [PageLine]
  /// What people hold of each line; nil where they say nothing, or leave it to taste.
  let isBoilerplate: [Bool?]
  /// What is stripped beside these lines.
  let others: [[Range<Int>]]

  /// `folds` are those of the articles.
  init(_ name: String, _ set: LabelledSet, folds: [Int], cap: Double, jobs: Int) {
    var configuration = Configuration()
    configuration.jobs = jobs
    let analysis = Analysis(set.articles, configuration)
    let lines = analysis.pageLines(of: set.articles, jobs: jobs)
    self.name = name
    self.cap = cap
    self.set = set
    self.folds = folds
    self.lines = lines
    isBoilerplate = lines.map { FittingSet.label(of: $0, set.labels[$0.article]) }
    var judged = [[Range<Int>]](repeating: [], count: set.articles.count)
    for line in lines { judged[line.article].append(line.bytes) }
    others = zip(analysis.removals, judged).map { removals, judged in
      ByteRanges(removals.map(\.bytes)).subtracting(ByteRanges(judged)).ranges
    }
  }

  /// What the label over the middle of a line says.
  private static func label(of line: PageLine, _ labels: [Label]) -> Bool? {
    let middle = (line.bytes.lowerBound + line.bytes.upperBound) / 2
    var low = 0
    var high = labels.count
    while low < high {
      let next = (low + high) / 2
      if labels[next].bytes.upperBound <= middle { low = next + 1 } else { high = next }
    }
    guard low < labels.count, labels[low].bytes.contains(middle), labels[low].isScored else {
      return nil
    }
    return labels[low].isBoilerplate
  }

  /// Adds the labelled lines; journalism weighs `keepWeight` times as much, because losing it is
  /// worse.
  func add(to rows: inout FittingRows, keepWeight: Double) {
    let labelled = isBoilerplate.count { $0 != nil }
    let weight = min(1, cap / Double(max(1, labelled)))
    for (line, isBoilerplate) in zip(lines, isBoilerplate) {
      guard let isBoilerplate else { continue }
      rows.append(
        line.values, isBoilerplate: isBoilerplate,
        weight: isBoilerplate ? weight : weight * keepWeight, fold: folds[line.article])
    }
  }

  /// The score where lines are stripped that have `threshold` log-odds or more.
  func score(_ logOdds: [Double], threshold: Double) -> StripScore {
    var stripped = others
    for (line, odds) in zip(lines, logOdds) where odds >= threshold {
      stripped[line.article].append(line.bytes)
    }
    return StripScore(set, stripped: stripped)
  }
}
