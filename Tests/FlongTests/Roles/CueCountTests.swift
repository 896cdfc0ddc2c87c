import Testing

@testable import Flong

struct CueCountTests {
  @Test func kindsAreCountedApart() {
    var count = CueCount()
    for (number, kind) in CueLexicon.Kind.allCases.enumerated() {
      count.add(kind, weight: 10 * number + 1, phrase: 7)
    }
    #expect(CueLexicon.Kind.allCases.map { count[$0] } == [1, 11, 21, 31, 41])
    #expect(count.total == 64)
    #expect(MemoryLayout<CueCount>.stride == 16)
  }

  /// A sum that is full stays full, and the next one as it is.
  @Test(arguments: CueLexicon.Kind.allCases)
  func sumsDoNotRunOver(kind: CueLexicon.Kind) {
    var count = CueCount()
    for _ in 0..<700 { count.add(kind, weight: 100, phrase: 0) }
    for other in CueLexicon.Kind.allCases { #expect(count[other] == (other == kind ? 65_535 : 0)) }
  }

  @Test func theStrongestCueIsNeitherOfAskingNorOfReporting() {
    var count = CueCount()
    count.add(.asking, weight: 4, phrase: 1)
    count.add(.against, weight: 4, phrase: 2)
    #expect(count.strongest == 0 && count.phrase == nil)
    count.add(.template, weight: 2, phrase: 3)
    count.add(.appeal, weight: 2, phrase: 4)
    #expect(count.strongest == 2 && count.phrase == 3)
  }
}
