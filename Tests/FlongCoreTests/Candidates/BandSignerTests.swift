import Testing

@testable import FlongCore

struct BandSignerTests {
  /// The keys of a set are those of its signature, whatever was signed before.
  @Test func keysAreThoseOfTheSignature() {
    var random = SeededGenerator(seed: 12)
    let bands = BandScheme(bands: 5, rows: 2)
    let signer = BandSigner()
    for size in [0, 1, 40, 3] {
      let shingles = (0..<size).map { _ in random.next() as UInt64 }
      var keys: [UInt32] = [1]
      signer.appendKeys(of: shingles, bands: bands, to: &keys)
      let slots = Signer().signature(of: shingles).slots
      let expected = slots.withUnsafeBufferPointer { slots in
        (0..<5).map { bands.key(ofBand: $0, in: slots) }
      }
      #expect(keys == [1] + expected)
    }
  }
}
