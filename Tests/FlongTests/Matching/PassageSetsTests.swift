import FlongCore
import Testing

@testable import Flong

struct PassageSetsTests {
  /// The sets side by side say what the sets of each pair say by themselves.
  @Test(arguments: [1, 3])
  func pairsAreComparedByTheirOwnSets(jobs: Int) {
    var prose = Prose(seed: 61)
    let shared = (0..<6).map { _ in prose.sentence() }
    let collection = Collection(
      (0..<20).map { "\(shared[$0 % 6])\n\n\(prose.sentence()) \(shared[$0 % 5])" })
    let table = collection.matches.passages
    let matcher = PassageMatcher(settings: MatchSettings())
    let count = UInt32(table.passages.count)
    let pairs = (0..<count - 1).map { CandidatePair($0, ($0 &* 7 &+ 3) % count) }
    let sets = PassageSets(
      pairs, matcher, table, collection.corpus, workers: Workers(jobs: jobs))
    func set(_ passage: UInt32) -> ShingleSet {
      let row = table.passages[Int(passage)]
      let tokens = collection.corpus.tokens.hashes[
        Int(row.tokenStart)..<Int(row.tokenStart + row.tokenCount)]
      return ShingleSet(
        matcher.settings.shingler.shingles(of: tokens.map(TokenHash.proposing)))
    }
    for pair in pairs {
      let ratio = set(pair.first).resemblance(to: set(pair.second))
      for percent in [0, 50, 60, 100] {
        let found = sets.common(pair, percent: percent)
        let isAlike = ratio.isAtLeast(percent: percent)
        #expect((found != nil) == isAlike)
        #expect(!isAlike || found?.common == ratio.numerator && found?.union == ratio.denominator)
      }
    }
  }
}
