internal import Flong
internal import FlongCore

/// Flong's resemblances, exact and estimated, against those that a set gives.
struct ResemblanceErrors: Sendable {
  /// Exact sets of all listed pairs, as printed.
  let exact: EstimateError
  /// The estimate from two signatures, against the same exact sets.
  let estimated: EstimateError
  /// Cleaned texts against those that people cleaned; empty where the set has none. A pair that a run
  /// does not measure counts as 0.
  let cleaned: EstimateError

  init(_ set: LabelledSet, found: [FoundPair]) {
    var sets: [Int: ShingleSet] = [:]
    for article in Set(set.pairs.flatMap { [$0.a, $0.b] }) {
      sets[article] = ResemblanceErrors.shingles(Array(set.articles[article].text))
    }
    let signer = Signer()
    let signatures = sets.mapValues { signer.signature(of: $0.values) }
    var pairs: [[Int]: FoundPair] = [:]
    for pair in found { pairs[[pair.a, pair.b]] = pair }

    var exact: [(Double, Double)] = []
    var estimated: [(Double, Double)] = []
    var cleaned: [(Double, Double)] = []
    for pair in set.pairs {
      guard let printed = pair.printed ?? pair.score, let a = sets[pair.a], let b = sets[pair.b],
        let signatureA = signatures[pair.a], let signatureB = signatures[pair.b]
      else { continue }
      let value = a.resemblance(to: b).value
      exact.append((value, printed))
      estimated.append((signatureA.estimatedResemblance(to: signatureB), value))
      if pair.printed != nil, let score = pair.score {
        cleaned.append((pairs[[pair.a, pair.b]]?.resemblance ?? 0, score))
      }
    }
    self.exact = EstimateError(exact)
    self.estimated = EstimateError(estimated)
    self.cleaned = EstimateError(cleaned)
  }

  /// The shingles by which Flong compares articles.
  private static func shingles(_ text: [UInt8]) -> ShingleSet {
    let shingler = Shingler(size: MatchSettings().articleShingleSize)
    return ShingleSet(shingler.shingles(of: Tokeniser().tokens(of: text).hashes))
  }
}
