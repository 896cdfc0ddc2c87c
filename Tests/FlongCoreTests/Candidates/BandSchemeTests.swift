import Testing

@testable import FlongCore

struct BandSchemeTests {
  @Test(
    arguments: [
      (21, 3, 0.7, 0.9998), (21, 3, 0.5, 0.9394), (16, 4, 0.8, 0.9998), (16, 4, 0.7, 0.9876),
      (16, 4, 0.5, 0.6439), (1, 1, 0.3, 0.3),
    ])
  func predictedRecall(bands: Int, rows: Int, resemblance: Double, recall: Double) {
    let predicted = BandScheme(bands: bands, rows: rows).predictedRecall(at: resemblance)
    #expect(abs(predicted - recall) < 0.0001)
  }

  @Test func predictionEndsAtNothingAndAll() {
    #expect(BandScheme.standard.predictedRecall(at: 0) == 0)
    #expect(BandScheme.standard.predictedRecall(at: 1) == 1)
    #expect(BandScheme.standard == BandScheme(bands: 21, rows: 3))
  }

  private func keys(_ slots: [UInt32], _ scheme: BandScheme) -> [UInt32] {
    slots.withUnsafeBufferPointer { slots in
      (0..<scheme.bands).map { scheme.key(ofBand: $0, in: slots) }
    }
  }

  @Test func aKeyRestsOnItsRowsAlone() {
    let scheme = BandScheme(bands: 16, rows: 4)
    let slots = (0..<64).map { UInt32($0) &* 2_654_435_761 }
    let before = keys(slots, scheme)
    for slot in 0..<64 {
      var changed = slots
      changed[slot] &+= 1
      let after = keys(changed, scheme)
      let different = (0..<16).filter { before[$0] != after[$0] }
      #expect(different == [slot / 4])
    }
  }

  /// As the C library computes them. In a million articles some bands share a key by chance; with keys of
  /// another kind those would be other ones, and other results.
  @Test func keysAreTheUpperHalvesOfHashes() {
    let slots: [UInt32] = [1, 2, 3, 0xFFFF_FFFF, 0, 7]
    #expect(keys(slots, BandScheme(bands: 2, rows: 3)) == [0x6BBF_7429, 0xA813_5C9D])
  }

  @Test func bandsOfEqualRowsHaveKeysOfTheirOwn() {
    let same = keys([UInt32](repeating: 5, count: 64), .standard)
    #expect(Set(same).count == same.count)
  }

  /// Pairs of sets near J = 0.7 share a band as often as predicted.
  @Test func measuredRecallIsThePredictedOne() {
    let scheme = BandScheme(bands: 10, rows: 5)
    let signer = Signer()
    var random = SeededGenerator(seed: 11)
    let trials = 2_000
    var proposed = 0
    for _ in 0..<trials {
      let shingles = (0..<100).map { _ in random.next() }
      let a = keys(signer.signature(of: Array(shingles[..<85])).slots, scheme)
      let b = keys(signer.signature(of: Array(shingles[15...])).slots, scheme)
      proposed += zip(a, b).contains { $0 == $1 } ? 1 : 0
    }
    let predicted = scheme.predictedRecall(at: 0.7)
    #expect(abs(Double(proposed) / Double(trials) - predicted) < 0.02)
  }
}
