import Testing

@testable import FlongCore

struct BandKeysTests {
  @Test func keysStandBandByBand() {
    let keys = BandKeys(rows: [1, 2, 3, 4, 5, 6], of: [7, 9])
    #expect(keys.members == [7, 9])
    #expect((0..<3).map { Array(keys.keys(ofBand: $0)) } == [[1, 4], [2, 5], [3, 6]])
  }

  @Test func nobodyHasKeys() {
    #expect(BandKeys(rows: [], of: []).keys(ofBand: 20).isEmpty)
  }
}
