import Testing

@testable import FlongCore

struct ClustererTests {
  private func pair(_ a: UInt32, _ b: UInt32) -> CandidatePair { CandidatePair(a, b) }

  /// Pairs that all stand in groups of their own, and are alike.
  private func gathered(weights: [UInt64], pairs: [CandidatePair]) -> Clusterer {
    let bands = pairs.map {
      BandIndex.Band([1 << 32 | UInt64($0.first), 1 << 32 | UInt64($0.second)])
    }
    return Clusterer(weights: weights, index: BandIndex(bands, count: weights.count)) {
      { _ in true }
    }
  }

  private func representatives(weights: [UInt64], pairs: [CandidatePair]) -> [UInt32] {
    gathered(weights: weights, pairs: pairs).representatives
  }

  @Test func withoutPairsAllStandAlone() {
    #expect(representatives(weights: [1, 5, 2], pairs: []) == [0, 1, 2])
    #expect(representatives(weights: [], pairs: []).isEmpty)
  }

  @Test func theHeaviestRepresents() {
    let pairs = [pair(0, 1), pair(1, 2), pair(0, 2)]
    #expect(representatives(weights: [1, 2, 9], pairs: pairs) == [2, 2, 2])
    #expect(representatives(weights: [4, 4, 4], pairs: pairs) == [0, 0, 0])
    let high: UInt64 = 1 << 32
    let weights = [5 * high + 1, 5 * high + 2, 4 * high + 9]
    #expect(representatives(weights: weights, pairs: pairs) == [1, 1, 1])
  }

  /// Also where either half of a weight has more than 16 bits.
  @Test func theOrderIsThatOfWholeWeights() {
    let halves: [UInt64] = [0, 1, 7, 65_534, 65_535, 65_536, 90_000, 1 << 31]
    let weights = (halves + halves).flatMap { high in halves.map { high << 32 | $0 } }
    let expected = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    #expect(gathered(weights: weights, pairs: []).order.map { Int($0) } == expected)
  }

  @Test func chainsDoNotJoinWhatIsNotAlike() {
    // 0 ~ 1 ~ 2, but 0 and 2 differ.
    let pairs = [pair(0, 1), pair(1, 2)]
    #expect(representatives(weights: [3, 2, 1], pairs: pairs) == [0, 0, 2])
    #expect(representatives(weights: [1, 3, 2], pairs: pairs) == [1, 1, 1])
    // A longer chain falls apart too: 0–1, 2–3, 4.
    let chain = [pair(0, 1), pair(1, 2), pair(2, 3), pair(3, 4)]
    #expect(representatives(weights: [1, 1, 1, 1, 1], pairs: chain) == [0, 0, 2, 2, 4])
  }

  /// Random graphs: each member is linked to its representative, representatives represent
  /// themselves, no heavier free neighbour was passed over, and the order of the pairs is no matter.
  @Test(arguments: 0..<40)
  func everyMemberIsAlikeToItsRepresentative(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = 40
    let weights = (0..<count).map { _ in UInt64.random(in: 1...5, using: &random) }
    let drawn = (0..<seed * 3).map { _ in
      CandidatePair(
        UInt32.random(in: 0..<40, using: &random), UInt32.random(in: 0..<40, using: &random))
    }
    let linked = Set(drawn.filter { $0.first != $0.second })
    let pairs = linked.sorted().map { pair($0.first, $0.second) }
    let representatives = self.representatives(weights: weights, pairs: pairs)
    #expect(representatives.count == count)
    for (passage, representative) in representatives.enumerated() {
      let heavier = Int(representative)
      #expect(representatives[heavier] == representative)
      guard heavier != passage else { continue }
      #expect(linked.contains(CandidatePair(UInt32(passage), representative)))
      #expect((weights[passage], heavier) <= (weights[heavier], passage))
    }
    for pair in linked where representatives[Int(pair.first)] == pair.first {
      #expect(representatives[Int(pair.second)] != pair.second)
    }
    for _ in 0..<5 {
      let shuffled = pairs.shuffled(using: &random)
      #expect(self.representatives(weights: weights, pairs: shuffled) == representatives)
    }
  }

  @Test func onlyWhatIsAlikeIsTaken() {
    let band = BandIndex.Band((0..<4).map { 1 << 32 | $0 })
    let clusterer = Clusterer(weights: [1, 1, 1, 1], index: BandIndex([band], count: 4)) {
      { $0 != CandidatePair(0, 2) }
    }
    #expect(clusterer.representatives == [0, 0, 2, 0])
  }

  @Test func linksJoinAndAddUp() {
    var clusterer = Clusterer(weights: [1, 1, 5, 1], index: BandIndex([], count: 4)) {
      { _ in false }
    }
    #expect(clusterer.representatives == [0, 1, 2, 3])
    clusterer.link([pair(0, 1)]) { { _ in false } }
    #expect(clusterer.representatives == [0, 0, 2, 3])
    // Now 0 is taken by 2, and 1 is free again.
    clusterer.link([pair(0, 2), pair(2, 3)]) { { _ in false } }
    #expect(clusterer.representatives == [2, 1, 2, 2])
  }

  /// Links, in any number of calls, give what gathering with all of them at once gives.
  @Test(arguments: 0..<60)
  func linkingIsGatheringAnew(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = 30
    let weights = (0..<count).map { _ in UInt64.random(in: 1...4, using: &random) }
    func draw(_ number: Int) -> [CandidatePair] {
      (0..<number).map { _ in
        pair(UInt32.random(in: 0..<30, using: &random), UInt32.random(in: 0..<30, using: &random))
      }.filter { $0.first != $0.second }
    }
    let bands = (0..<4).map { _ in
      BandIndex.Band(
        (0..<count).map { UInt64.random(in: 0..<10, using: &random) << 32 | UInt64($0) })
    }
    let index = BandIndex(bands, count: count)
    let alike = Set(draw(200))
    let proposed = Set(index.pairs()).intersection(alike)
    var clusterer = Clusterer(weights: weights, index: index, comparison: { alike.contains })
    var links: [CandidatePair] = []
    for number in [0, 3, 10, 1] {
      let more = draw(number)
      links += more
      clusterer.link(more, comparison: { alike.contains })
      let all = proposed.union(links).sorted()
      #expect(clusterer.representatives == representatives(weights: weights, pairs: all))
    }
  }

  /// In more than one batch, and with pieces in any order, the same pairs are compared as if one passage
  /// came after the other.
  @Test(arguments: [3, 40, 2_000])
  func batchesDoNotShow(groups: UInt64) {
    var random = SeededGenerator(seed: groups)
    let count = 4_000
    let weights = (0..<count).map { _ in UInt64.random(in: 1...900, using: &random) }
    let bands = (0..<3).map { _ in
      BandIndex.Band(
        (0..<count).map { UInt64.random(in: 0..<groups, using: &random) << 32 | UInt64($0) })
    }
    let index = BandIndex(bands, count: count)
    let areAlike: @Sendable (CandidatePair) -> Bool = {
      ($0.packed &* 0x9E37_79B9_7F4A_7C15) &>> 60 < 5
    }
    let clusterer = Clusterer(
      weights: weights, index: index,
      run: { count, grain, body in
        for start in stride(from: 0, to: count, by: grain).reversed() {
          body(start..<min(count, start + grain))
        }
      }, comparison: { areAlike })
    var representatives = [UInt32?](repeating: nil, count: count)
    var comparisons = 0
    for passage in (0..<count).sorted(by: { (weights[$1], $0) < (weights[$0], $1) })
    where representatives[passage] == nil {
      representatives[passage] = UInt32(passage)
      var neighbours: Set<Int> = []
      index.forEachNeighbour(of: passage) { neighbours.insert($0) }
      for other in neighbours where representatives[other] == nil {
        comparisons += 1
        guard areAlike(CandidatePair(UInt32(passage), UInt32(other))) else { continue }
        representatives[other] = UInt32(passage)
      }
    }
    #expect(clusterer.representatives == representatives)
    #expect(clusterer.comparisons == comparisons)
  }

  /// In a group that is alike throughout the representative is compared with all, and nothing else is.
  @Test func comparisonsGrowWithTheMembers() {
    let band = BandIndex.Band((0..<100).map { 1 << 32 | $0 })
    let weights = [UInt64](repeating: 1, count: 100)
    var clusterer = Clusterer(weights: weights, index: BandIndex([band, band], count: 100)) {
      { _ in true }
    }
    #expect(clusterer.comparisons == 99)
    #expect(Set(clusterer.representatives) == [0])
    clusterer.link([pair(4, 5)]) { { _ in true } }
    #expect(clusterer.comparisons == 99)
  }
}
