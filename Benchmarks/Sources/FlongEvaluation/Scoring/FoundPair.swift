internal import Flong
internal import FlongCore

/// What Flong holds of two articles.
struct FoundPair: Sendable, Equatable {
  /// Article numbers, a < b.
  var a: Int
  var b: Int
  /// Whether the two are taken for copies or versions of one story.
  var isJoined: Bool
  /// Whether the words of both are the same, as printed.
  var isIdentical: Bool
  /// Resemblance without what was removed.
  var resemblance: Double
  /// The higher containment of the two ways, likewise.
  var containment: Double
}

extension FoundPair {
  /// The one place that says which pairs Flong joins.
  init(_ pair: ArticlePair) {
    self.init(
      a: pair.a, b: pair.b, isJoined: pair.relation.isJoined,
      isIdentical: pair.raw.resemblance.isAtLeast(percent: 100),
      resemblance: pair.cleaned.resemblance.value,
      containment: max(pair.cleaned.containmentA, pair.cleaned.containmentB).value)
  }
}
