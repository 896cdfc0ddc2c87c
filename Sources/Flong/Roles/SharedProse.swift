/// Runs of prose that other articles print too: a story or a part of one, whatever stands around it.
///
/// The furniture of a page repeats lines, and an appeal is told by its cues. Sentence after sentence
/// without any is what one article took from another.
struct SharedProse: Sendable {
  /// Repeated words from which a run is a part of a story.
  static let leastWords = 60

  struct Run: Sendable, Hashable {
    /// Words of its sentences that are repeated.
    var words = 0
    /// Articles that print the most frequent of them.
    var repeats = 0
  }

  /// The run of each unit; empty where the article has none.
  private var runs: [Run?] = []

  /// - Complexity: O(units).
  init(_ view: ArticleView, _ company: Company) {
    var start = 0
    while start < view.units.count {
      var end = start
      var run = Run()
      while end < view.units.count, SharedProse.isProse(view.units[end], company.stretch[end]) {
        if view.units[end].isRepeated {
          run.words += view.units[end].form.words
          run.repeats = max(run.repeats, view.units[end].repeats)
        }
        end += 1
      }
      if run.words >= SharedProse.leastWords {
        if runs.isEmpty { runs = [Run?](repeating: nil, count: view.units.count) }
        for i in start..<end { runs[i] = run }
      }
      start = max(end, start + 1)
    }
  }

  /// The run that holds a unit.
  subscript(i: Int) -> Run? { runs.indices.contains(i) ? runs[i] : nil }

  /// A sentence, short or long, that asks for nothing and is no standing text of its source.
  private static func isProse(_ unit: ArticleView.Unit, _ stretch: Int) -> Bool {
    stretch < 0 && (unit.form.isProse || unit.form.isSentence) && !unit.isCued && !unit.isStanding
  }
}
