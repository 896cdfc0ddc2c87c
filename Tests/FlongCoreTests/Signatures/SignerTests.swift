import Testing

@testable import FlongCore

struct SignerTests {
  private func shingles(_ count: Int, seed: UInt64) -> [UInt64] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in random.next() }
  }

  @Test func orderAndRepeatsDoNotMatter() {
    let some = shingles(30, seed: 1)
    var random = SeededGenerator(seed: 2)
    let signer = Signer()
    #expect(
      signer.signature(of: some) == signer.signature(of: (some + some).shuffled(using: &random)))
  }

  @Test func signatureOfAUnionIsTheExtremesOfBoth() {
    let (a, b) = (shingles(20, seed: 3), shingles(25, seed: 4))
    let signer = Signer()
    let (x, y) = (signer.signature(of: a).slots, signer.signature(of: b).slots)
    let both = signer.signature(of: a + b)
    for slot in 0..<Signer.slots {
      let extreme = slot < Signer.slots / 2 ? min(x[slot], y[slot]) : max(x[slot], y[slot])
      #expect(both.slots[slot] == extreme)
    }
    #expect(both.count == 45)
  }

  @Test func onlyTheUpperHalvesCount() {
    let upper = shingles(10, seed: 5).map { $0 & 0xFFFF_FFFF_0000_0000 }
    let signer = Signer()
    #expect(signer.signature(of: upper).slots == signer.signature(of: upper.map { $0 | 77 }).slots)
  }

  /// Signatures outlive the run, so their bytes never change.
  @Test func signaturesAreTheSameForEver() {
    let slots = Signer().signature(of: shingles(50, seed: 6)).slots
    #expect(slots.withUnsafeBytes { XXH3.hash64($0) } == 0x60CB_6998_D0F0_ED3C)
  }

  @Test func equalSetsAreEstimatedAsOne() {
    let signer = Signer()
    let some = signer.signature(of: shingles(12, seed: 7))
    #expect(some.estimatedResemblance(to: some) == 1)
    #expect(some.estimatedResemblance(to: signer.signature(of: shingles(12, seed: 8))) < 0.2)
  }
}
