/// Tells two pages of a site from two versions of a story: what pages share are the lines around the
/// article, and what they tell is prose of their own.
///
/// Where a source has few pages, such lines are not repeated often enough to be stripped, and may be
/// half of each page.
struct PageFrame: Sendable {
  /// Words in a row that make a passage; fewer are edits.
  var passage = 25

  /// Whether an article shares mostly lines, in the runs at `shared`, and has a passage of prose that
  /// is its own; `isProse` tells of each of its words whether it stands in a sentence.
  ///
  /// - Complexity: O(words).
  func isAllThatIsShared(_ shared: [Range<Int>], isProse: [Bool]) -> Bool {
    var words = 0
    var prose = 0
    var own = 0
    var reached = 0
    for run in shared + [isProse.count..<isProse.count] {
      words += run.count
      prose += isProse[run].count { $0 }
      let gap = reached..<max(reached, run.lowerBound)
      if gap.count >= passage { own += isProse[gap].count { $0 } }
      reached = run.upperBound
    }
    return prose * 2 < words && own >= passage
  }
}
