import Testing

@testable import FlongCore

struct ClustererTests {
  private func pair(_ a: UInt32, _ b: UInt32) -> VerifiedPair {
    VerifiedPair(pair: CandidatePair(a, b), common: 1, union: 1)
  }

  @Test func withoutPairsAllStandAlone() {
    #expect(Clusterer.representatives(weights: [1, 5, 2], pairs: []) == [0, 1, 2])
    #expect(Clusterer.representatives(weights: [], pairs: []).isEmpty)
  }

  @Test func theHeaviestRepresents() {
    let pairs = [pair(0, 1), pair(1, 2), pair(0, 2)]
    #expect(Clusterer.representatives(weights: [1, 2, 9], pairs: pairs) == [2, 2, 2])
    #expect(Clusterer.representatives(weights: [4, 4, 4], pairs: pairs) == [0, 0, 0])
    let high: UInt64 = 1 << 32
    let weights = [5 * high + 1, 5 * high + 2, 4 * high + 9]
    #expect(Clusterer.representatives(weights: weights, pairs: pairs) == [1, 1, 1])
  }

  @Test func chainsDoNotJoinWhatIsNotAlike() {
    // 0 ~ 1 ~ 2, but 0 and 2 differ.
    let pairs = [pair(0, 1), pair(1, 2)]
    #expect(Clusterer.representatives(weights: [3, 2, 1], pairs: pairs) == [0, 0, 2])
    #expect(Clusterer.representatives(weights: [1, 3, 2], pairs: pairs) == [1, 1, 1])
    // A longer chain falls apart too: 0–1, 2–3, 4.
    let chain = [pair(0, 1), pair(1, 2), pair(2, 3), pair(3, 4)]
    #expect(Clusterer.representatives(weights: [1, 1, 1, 1, 1], pairs: chain) == [0, 0, 2, 2, 4])
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
    let representatives = Clusterer.representatives(weights: weights, pairs: pairs)
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
      #expect(Clusterer.representatives(weights: weights, pairs: shuffled) == representatives)
    }
  }
}
