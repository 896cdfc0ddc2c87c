internal import FlongCore

/// Finds fillings of a form that chance has made alike: on two days a rate may be the same.
enum FormFellows {
  /// Gives pairs whose figures differ the relation `sameForm` where a third article fills the form of
  /// both.
  ///
  /// The frames that it shares with either must come near the frame that they share. Two versions of
  /// one report share more with each other than with any other report.
  ///
  /// - Complexity: O(pairs + Σ fellows of the pairs of a form).
  static func apply(_ pairs: inout [ArticlePair]) {
    var fellows: [Int: [Int: Ratio]] = [:]
    for pair in pairs where pair.relation == .sameForm {
      fellows[pair.a, default: [:]][pair.b] = pair.cleaned.frame
      fellows[pair.b, default: [:]][pair.a] = pair.cleaned.frame
    }
    for i in pairs.indices where (pairs[i].figures?.different ?? 0) > 0 {
      let frame = pairs[i].cleaned.frame
      guard let a = fellows[pairs[i].a], let b = fellows[pairs[i].b] else { continue }
      let (fewer, more) = a.count < b.count ? (a, b) : (b, a)
      let isShared = fewer.contains { third, own in
        own.isAtLeast(percent: 75, of: frame)
          && (more[third]?.isAtLeast(percent: 75, of: frame) ?? false)
      }
      if isShared { pairs[i].relation = .sameForm }
    }
  }
}
