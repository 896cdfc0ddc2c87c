import Testing

@testable import FlongCorpora

@Suite struct SplitMixTests {
  /// The first numbers of seed 1234567, as its authors publish them.
  @Test func givesThePublishedNumbers() {
    var random = SplitMix(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }

  @Test func kindsAndNumbersHaveSequencesOfTheirOwn() {
    var starts: Set<UInt64> = []
    for kind in ["article", "source"] {
      for number in 0..<100 {
        var random = SplitMix(seed: 7, kind, number)
        starts.insert(random.next())
      }
    }
    #expect(starts.count == 200)
  }

  @Test func differentNumbersDiffer() {
    var random = SplitMix(seed: 1)
    #expect(Set(random.different(5, below: 5)) == [0, 1, 2, 3, 4])
    #expect(random.different(3, below: 0) == [])
  }
}
