/// Words of one text that stand in another in the same order, with small gaps.
struct SharedRun: Sendable, Equatable {
  /// A word of a and the word of b that agrees with it, as token numbers.
  struct Pair: Sendable, Equatable {
    var a: Int
    var b: Int
  }

  /// Ascending on both sides; the first and the last pair are the ends of the run.
  var pairs: [Pair]

  var a: Range<Int> { pairs[0].a..<pairs[pairs.count - 1].a + 1 }
  var b: Range<Int> { pairs[0].b..<pairs[pairs.count - 1].b + 1 }
}
