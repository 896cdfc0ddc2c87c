internal import FlongCore

/// How two articles agree where the same words stand in the same order: in their figures, and in how
/// they open.
struct WordingAgreement: Sendable, Equatable {
  /// Figures in line; "6 3/16" is one figure.
  struct Figures: Sendable, Equatable {
    /// Those that are the same on both sides.
    var same: UInt32 = 0
    /// Those that differ, or face a word.
    var different: UInt32 = 0
  }

  var figures = Figures()
  /// Words in line with each other, figures included.
  var matched = 0
  /// The runs of words in line, in the order of each article.
  var runsA: [Range<Int>] = []
  var runsB: [Range<Int>] = []
  /// Whether the first word of neither article stands among the first of the other.
  var opensApart = false

  /// Words in which an article opens.
  static let opening = 4

  /// Words of each article that are lined up: forms are short, and long tables would cost too much.
  static let longest = 2_000

  private mutating func count(_ run: SharedRun, _ a: [UInt64], _ b: [UInt64]) {
    matched += run.pairs.count
    // The figure that the walk stands in: whether it is the same so far.
    var figure: Bool?
    var last: SharedRun.Pair?
    for pair in run.pairs {
      if let last, pair.a != last.a + 1 || pair.b != last.b + 1 {
        close(&figure)
        let gaps = (a[last.a + 1..<pair.a], b[last.b + 1..<pair.b])
        let isReplaced = !gaps.0.isEmpty && !gaps.1.isEmpty
        if isReplaced && (gaps.0 + gaps.1).contains(where: TokenHash.isNumber) {
          figures.different += 1
        }
      }
      if TokenHash.isNumber(a[pair.a]) {
        figure = (figure ?? true) && a[pair.a] == b[pair.b]
      } else {
        close(&figure)
      }
      last = pair
    }
    close(&figure)
  }

  private mutating func close(_ figure: inout Bool?) {
    guard let isSame = figure else { return }
    if isSame { figures.same += 1 } else { figures.different += 1 }
    figure = nil
  }
}

extension WordingAgreement {
  /// Lines up the words of two articles.
  ///
  /// - Complexity: that of `SharedRunFinder` over the first `longest` words.
  init(_ a: [UInt64], _ b: [UInt64]) {
    let a = Array(a.prefix(WordingAgreement.longest))
    let b = Array(b.prefix(WordingAgreement.longest))
    let runs = SharedRunFinder().find(a, b)
    for run in runs { count(run, a, b) }
    runsA = runs.map(\.a)
    runsB = runs.map(\.b).sorted { $0.lowerBound < $1.lowerBound }
    opensApart =
      !b.prefix(WordingAgreement.opening).contains { $0 == a.first }
      && !a.prefix(WordingAgreement.opening).contains { $0 == b.first }
  }
}
