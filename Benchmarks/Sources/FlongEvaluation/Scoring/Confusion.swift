/// True and false positives and negatives, and the shares that follow from them.
struct Confusion: Sendable, Equatable {
  var truePositives = 0
  var falsePositives = 0
  var falseNegatives = 0
  var trueNegatives = 0

  var total: Int { truePositives + falsePositives + falseNegatives + trueNegatives }

  /// Nil where nothing was found.
  var precision: Double? { share(truePositives, of: truePositives + falsePositives) }

  /// Nil where nothing was to be found.
  var recall: Double? { share(truePositives, of: truePositives + falseNegatives) }

  /// The harmonic mean of both.
  var f1: Double? {
    share(2 * truePositives, of: 2 * truePositives + falsePositives + falseNegatives)
  }

  /// The share of the negatives that were taken for positives.
  var fallout: Double? { share(falsePositives, of: falsePositives + trueNegatives) }

  /// Counts `amount` of what is or is not wanted, found or not.
  mutating func add(_ amount: Int = 1, isWanted: Bool, isFound: Bool) {
    switch (isWanted, isFound) {
    case (true, true): truePositives += amount
    case (false, true): falsePositives += amount
    case (true, false): falseNegatives += amount
    case (false, false): trueNegatives += amount
    }
  }

  static func += (a: inout Confusion, b: Confusion) {
    a.truePositives += b.truePositives
    a.falsePositives += b.falsePositives
    a.falseNegatives += b.falseNegatives
    a.trueNegatives += b.trueNegatives
  }
}

/// The share `part` of `whole`; nil where there is no whole.
func share(_ part: Int, of whole: Int) -> Double? {
  whole == 0 ? nil : Double(part) / Double(whole)
}
