import FlongCore
import Testing

@testable import Flong

struct PassageVerifierTests {
  /// Bitmaps, and sets that are kept from pair to pair, say what the sets of each pair say by themselves.
  @Test(arguments: [1, 3])
  func pairsAreComparedByTheirOwnSets(jobs: Int) {
    var prose = Prose(seed: 61)
    let shared = (0..<6).map { _ in prose.sentence() }
    let collection = Collection(
      (0..<20).map { "\(shared[$0 % 6])\n\n\(prose.sentence()) \(shared[$0 % 5])" })
    let table = collection.matches.passages
    let count = table.passages.count
    let keys = BandKeys(
      rows: [UInt32](repeating: 0, count: count), of: (0..<count).map { UInt32($0) })
    let index = BandIndex([keys], bands: 1, count: count, workers: Workers(jobs: jobs))
    let pairs = (0..<count - 1).map { CandidatePair(UInt32($0), UInt32(($0 * 7 + 3) % count)) }
    func set(_ passage: UInt32) -> ShingleSet {
      let tokens = collection.corpus.tokens.hashes(table.passages[Int(passage)].tokens, .slots)
      return ShingleSet(MatchSettings().shingler.shingles(of: tokens))
    }
    for percent in [0, 50, 60, 100] {
      var settings = MatchSettings()
      settings.percentShort = percent
      settings.percentLong = percent
      let verifier = PassageVerifier(
        index, PassageMatcher(settings: settings), table, collection.corpus,
        workers: Workers(jobs: jobs))
      let expected = pairs.compactMap { pair -> VerifiedPair? in
        let ratio = set(pair.first).resemblance(to: set(pair.second))
        guard ratio.isAtLeast(percent: percent) else { return nil }
        return VerifiedPair(
          pair: pair, common: UInt32(ratio.numerator), union: UInt32(ratio.denominator))
      }
      #expect(verifier.verified(pairs, workers: Workers(jobs: jobs)) == expected)
      #expect(pairs.filter(verifier.comparison()) == expected.map(\.pair))
    }
  }

  /// Sets that stand in another order are the same sets.
  @Test func numbersDoNotShow() {
    var prose = Prose(seed: 62)
    let shared = (0..<3).map { _ in prose.sentence() }
    let collection = Collection((0..<12).map { "\(shared[$0 % 3])\n\n\(prose.sentence())" })
    let table = collection.matches.passages
    let count = table.passages.count
    let keys = BandKeys(
      rows: (0..<UInt32(count)).map { $0 % 3 }, of: (0..<count).map { UInt32($0) })
    let bands = BandIndex.bands([keys], bands: 1, workers: Workers(jobs: 1))
    let numbering = PassageNumbering(bands, count: count, partition: 1)
    #expect(numbering.numbers != numbering.numbers.sorted())
    let matcher = PassageMatcher(settings: MatchSettings())
    let workers = Workers(jobs: 2)
    let plain = PassageVerifier(
      BandIndex(bands, count: count), matcher, table, collection.corpus, workers: workers)
    let numbered = PassageVerifier(
      BandIndex(bands, numbering: numbering), numbering: numbering, matcher, table,
      collection.corpus, workers: workers)
    let (areAlike, alsoAlike) = (plain.comparison(), numbered.comparison())
    for a in 0..<count {
      for b in stride(from: a % 3, to: count, by: 3) where a != b {
        let pair = CandidatePair(UInt32(a), UInt32(b))
        let other = CandidatePair(numbering.numbers[a], numbering.numbers[b])
        #expect(areAlike(pair) == alsoAlike(other))
      }
    }
  }
}
