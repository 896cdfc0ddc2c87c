internal import FlongCore

/// The exact resemblance of the wordings of a cluster to its representative, each measured once.
struct RepresentativeResemblance {
  private let representative: UInt32
  private let matcher: PassageMatcher
  private var shingles: ShingleSet?
  private var scratch: PassageMatcher.Scratch?
  private var known: [UInt32: Ratio] = [:]

  init(_ representative: UInt32, _ matcher: PassageMatcher) {
    self.representative = representative
    self.matcher = matcher
  }

  /// The resemblance of a passage.
  mutating func resemblance(of passage: UInt32, _ analysis: Analysis) -> Ratio {
    if passage == representative { return .one }
    if let known = known[passage] { return known }
    let first = shingles ?? set(of: representative, analysis)
    shingles = first
    let ratio = set(of: passage, analysis).resemblance(to: first)
    known[passage] = ratio
    return ratio
  }

  private mutating func set(of passage: UInt32, _ analysis: Analysis) -> ShingleSet {
    var own = scratch ?? PassageMatcher.Scratch()
    scratch = nil
    matcher.set(of: analysis.matches.passages.passages[Int(passage)].tokens, analysis.corpus, &own)
    let set = ShingleSet(sorted: own.shingles)
    scratch = own
    return set
  }
}
